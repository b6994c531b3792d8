import type { Planter } from '../planter.ts';

/** A source that has no record. */
export const sourceExistsPlanter: Planter<'assessments'> = {
  rule: 'source-exists',
  collections: ['assessments'],
  plant(record) {
    record.citation.source = '990100/no-such-source';
    return [['citation', 'source']];
  },
};
