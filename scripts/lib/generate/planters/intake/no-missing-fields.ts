import type { Planter } from '../planter.ts';

/** A field that must be there and is not. */
export const noMissingFieldsPlanter: Planter<'assessments'> = {
  rule: 'no-missing-fields',
  collections: ['assessments'],
  plant(record) {
    delete (record as { result?: string }).result;
    return [['result']];
  },
};
