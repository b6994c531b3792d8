import type { Planter } from '../planter.ts';

/** A mean of points, or votes of deputies, called 满意率. */
export const satisfactionRateIsSharePlanter: Planter<'surveys'> = {
  rule: 'satisfaction-rate-is-share',
  collections: ['surveys'],
  plant({ items, sampling }, { random }) {
    const index = random.between(0, items.length - 1);
    const item = items[index];
    if (item?.result === undefined || (sampling !== 'vote' && item.result.scale !== 'points')) return undefined;
    item.text = `${item.text}满意率`;
    return [['items', index, 'result', 'text']];
  },
};
