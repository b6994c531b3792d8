import type { Planter } from '../planter.ts';

/** A report that has no record. */
export const reportExistsPlanter: Planter<'cases'> = {
  rule: 'report-exists',
  collections: ['cases'],
  plant(record) {
    record.report = '990100/2025/no-such-report';
    return [['report']];
  },
};
