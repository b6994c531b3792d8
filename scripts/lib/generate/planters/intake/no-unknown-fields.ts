import type { Planter } from '../planter.ts';

/** A field that the schema does not know. */
export const noUnknownFieldsPlanter: Planter<'assessments'> = {
  rule: 'no-unknown-fields',
  collections: ['assessments'],
  plant(record) {
    Object.assign(record, { remark: '多出的字段' });
    return [['remark']];
  },
};
