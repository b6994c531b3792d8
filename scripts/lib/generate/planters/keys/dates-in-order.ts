import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** An evaluation of the whole year that was made in November. */
export const datesInOrderPlanter: Planter<'dossiers'> = {
  rule: 'dates-in-order',
  collections: ['dossiers'],
  plant(record) {
    const evaluation = selfEvaluationOf(record);
    if (evaluation === undefined) return undefined;
    evaluation.evaluatedOn = `${record.fiscalYear}-11-28`;
    return [['evaluations', 0, 'evaluatedOn']];
  },
};
