import type { Planter } from '../planter.ts';
import { hasRoom, lowered, reachedCounts } from './approved-row.ts';

/** A draft that asked for less than was approved, with no opinion of the review in between. */
export const draftChangeExplainedPlanter: Planter<'dossiers'> = {
  rule: 'draft-change-explained',
  collections: ['dossiers'],
  plant(record) {
    const [found] = reachedCounts(record);
    const { targets, review, fiscalYear } = record;
    const approved = targets?.[0];
    if (!hasRoom(record) || found === undefined || approved === undefined || review === undefined) return undefined;
    const target = lowered(found.approved.target);
    const rows = approved.rows.map((row) => (row.id === found.row.id ? { ...row, target } : row));
    targets?.unshift({ ...approved, version: 'draft', on: `${fiscalYear - 1}-12-20`, rows });
    for (const step of review.steps) {
      delete step.opinion;
      delete step.opinionCount;
    }
    return [['targets', 1]];
  },
};
