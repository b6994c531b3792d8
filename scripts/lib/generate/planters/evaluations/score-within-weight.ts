import { gradeOf } from '../../object-plan.ts';
import { pointsText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** One row with more points than it can have; the total follows. */
export const scoreWithinWeightPlanter: Planter<'dossiers'> = {
  rule: 'score-within-weight',
  collections: ['dossiers'],
  plant(record) {
    const evaluation = selfEvaluationOf(record);
    const place = evaluation?.rows.findIndex(({ score, weight }) => score === weight) ?? -1;
    if (evaluation === undefined || place < 0) return undefined;
    const total = Math.round(Number(evaluation.totalScore) * 100) + 100;
    if (total >= 10_000) return undefined;
    const row = evaluation.rows[place]!;
    row.score = String(Number(row.weight) + 1);
    evaluation.totalScore = pointsText(total);
    evaluation.grade = gradeOf(total);
    return [['evaluations', 0, 'rows', place, 'score']];
  },
};
