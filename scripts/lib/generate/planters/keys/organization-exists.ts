import type { Planter } from '../planter.ts';

/** A third party that has no record. */
export const organizationExistsPlanter: Planter<'evaluationReports'> = {
  rule: 'organization-exists',
  collections: ['evaluationReports'],
  plant(record) {
    if (record.organization === undefined) return undefined;
    record.organization = '990100/no-such-organization';
    return [['organization']];
  },
};
