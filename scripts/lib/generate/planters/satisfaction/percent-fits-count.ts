import { percentText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** A share of 一般 that belongs to two people more. */
export const percentFitsCountPlanter: Planter<'surveys'> = {
  rule: 'percent-fits-count',
  collections: ['surveys'],
  plant({ items }, { random }) {
    const index = random.between(0, items.length - 1);
    const item = items[index];
    const option = item?.options?.[2];
    if (option?.percentText === undefined || option.count === undefined || !item?.validCount) return undefined;
    option.percentText = percentText(option.count + 2, item.validCount);
    return [['items', index, 'options', 2, 'percentText']];
  },
};
