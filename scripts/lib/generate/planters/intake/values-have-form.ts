import type { Planter } from '../planter.ts';

/** A word where one of a list is asked for. */
export const valuesHaveFormPlanter: Planter<'assessments'> = {
  rule: 'values-have-form',
  collections: ['assessments'],
  plant(record) {
    Object.assign(record, { kind: 'praise' });
    return [['kind']];
  },
};
