import type { Planter } from '../planter.ts';

/** A code that no agency has. */
export const agencyExistsPlanter: Planter<'replies'> = {
  rule: 'agency-exists',
  collections: ['replies'],
  plant(record) {
    if (record.agencyCode === undefined) return undefined;
    record.agencyCode = '999' as typeof record.agencyCode;
    return [['agencyCode']];
  },
};
