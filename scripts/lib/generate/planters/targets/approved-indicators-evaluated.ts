import { pointsText } from '../../amount.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import type { Planter } from '../planter.ts';

/** A self-evaluation without one of two indicators of a kind, with as many points less in all. */
export const approvedIndicatorsEvaluatedPlanter: Planter<'dossiers'> = {
  rule: 'approved-indicators-evaluated',
  collections: ['dossiers'],
  plant(record) {
    const evaluation = selfEvaluationOf(record);
    const rows = evaluation?.rows ?? [];
    const place = rows.findIndex(
      ({ level2, score, weight }, index) =>
        score === weight && rows.some((other, at) => at !== index && other.level2 === level2),
    );
    const row = rows[place];
    if (evaluation === undefined || row === undefined) return undefined;
    rows.splice(place, 1);
    evaluation.fullMark = String(100 - Number(row.weight));
    evaluation.totalScore = pointsText(Math.round((Number(evaluation.totalScore) - Number(row.weight)) * 100));
    return [['evaluations', 0, 'rows']];
  },
};
