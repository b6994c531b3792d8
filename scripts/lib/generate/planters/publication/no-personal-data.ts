import type { Planter } from '../planter.ts';

/** A mobile number in an answer. The number belongs to nobody: its area is not given out. */
export const noPersonalDataPlanter: Planter<'replies'> = {
  rule: 'no-personal-data',
  collections: ['replies'],
  plant(record) {
    if (record.answer === undefined) return undefined;
    record.answer += '可拨打手机 19900000000 咨询。';
    return [['answer']];
  },
};
