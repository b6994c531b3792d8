import type { Planter } from '../planter.ts';

/** An object that has no record. */
export const objectExistsPlanter: Planter<'replies'> = {
  rule: 'object-exists',
  collections: ['replies'],
  plant(record) {
    if (record.object === undefined) return undefined;
    record.object = 'no-such-object';
    return [['object']];
  },
};
