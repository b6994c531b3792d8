import type { Planter } from '../planter.ts';

/** One answer more than there are 有效份数, in an option that the result does not count. */
export const optionsSumToValidPlanter: Planter<'surveys'> = {
  rule: 'options-sum-to-valid',
  collections: ['surveys'],
  plant({ items, sampling }, { random }) {
    const index = random.between(0, items.length - 1);
    const item = items[index];
    const [first] = item?.options ?? [];
    const last = item?.options?.at(-1);
    const isPlain = first?.percentText === undefined && first?.points === undefined;
    if (last?.count === undefined || !isPlain || sampling === 'vote') return undefined;
    last.count += random.between(1, 5);
    return [['items', index, 'validCount']];
  },
};
