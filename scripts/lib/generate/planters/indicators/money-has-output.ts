import type { Planter } from '../planter.ts';
import { draftOf } from './draft-rows.ts';

/** Money asked for without any indicator. */
export const moneyHasOutputPlanter: Planter<'dossiers'> = {
  rule: 'money-has-output',
  collections: ['dossiers'],
  plant(record) {
    const draft = draftOf(record);
    if (draft === undefined || record.budget?.asked === undefined) return undefined;
    draft.rows = [];
    return [['targets', 0]];
  },
};
