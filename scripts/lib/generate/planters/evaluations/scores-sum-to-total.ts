import { pointsText } from '../../amount.ts';
import { gradeOf } from '../../object-plan.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** A total that its scores do not make, in the same grade. */
export const scoresSumToTotalPlanter: Planter<'dossiers'> = {
  rule: 'scores-sum-to-total',
  collections: ['dossiers'],
  plant(record, { random }) {
    const evaluation = selfEvaluationOf(record);
    if (evaluation === undefined) return undefined;
    const total = Math.round(Number(evaluation.totalScore) * 100);
    const printed = total - random.between(1, 3) * 100;
    if (gradeOf(printed) !== gradeOf(total)) return undefined;
    evaluation.totalScore = pointsText(printed);
    return [['evaluations', 0, 'totalScore']];
  },
};
