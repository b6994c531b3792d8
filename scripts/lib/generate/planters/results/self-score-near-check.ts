import { pointsText } from '../../amount.ts';
import { conclusionOf } from '../../wording.ts';
import { gradeOf } from '../../object-plan.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** A spot check that comes out far below the self-evaluation. */
export const selfScoreNearCheckPlanter: Planter<'dossiers'> = {
  rule: 'self-score-near-check',
  collections: ['dossiers'],
  plant(record, { random }) {
    const self = selfEvaluationOf(record);
    const check = record.evaluations?.find(({ kind }) => kind === 'spot-check');
    if (!self || !check) return undefined;
    const points = Math.round(Number(self.totalScore) * 100) - random.between(1000, 2200);
    if (points <= 0) return undefined;
    check.totalScore = pointsText(points);
    check.grade = gradeOf(points);
    check.conclusion = conclusionOf('财政抽评', check.totalScore, check.grade);
    return [['evaluations', 0, 'totalScore']];
  },
};
