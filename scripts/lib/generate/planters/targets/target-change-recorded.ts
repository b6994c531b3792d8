import type { Planter } from '../planter.ts';
import { lowered, reachedCounts } from './approved-row.ts';

/** A self-evaluation that asks for less than was approved. */
export const targetChangeRecordedPlanter: Planter<'dossiers'> = {
  rule: 'target-change-recorded',
  collections: ['dossiers'],
  plant(record) {
    const [found] = reachedCounts(record);
    if (found === undefined) return undefined;
    found.row.target = lowered(found.row.target);
    return [['evaluations', 0, 'rows', found.place, 'target']];
  },
};
