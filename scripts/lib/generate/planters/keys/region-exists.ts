import type { Planter } from '../planter.ts';

/** A district that has no record. */
export const regionExistsPlanter: Planter<'surveys'> = {
  rule: 'region-exists',
  collections: ['surveys'],
  plant({ items }) {
    const item = items[0];
    if (item === undefined) return undefined;
    item.area = '990199' as typeof item.area;
    return [['items', 0, 'area']];
  },
};
