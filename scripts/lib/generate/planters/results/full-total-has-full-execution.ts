import { pointsText, readWan } from '../../amount.ts';
import { gradeOf } from '../../object-plan.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** 100 points in all, with 预算执行率 rounded up to ten. */
export const fullTotalHasFullExecutionPlanter: Planter<'dossiers'> = {
  rule: 'full-total-has-full-execution',
  collections: ['dossiers'],
  plant(record) {
    const self = selfEvaluationOf(record);
    const total = self?.funds?.rows[0];
    if (!self || !total?.score || self.rows.some(({ score, weight }) => score !== weight)) return undefined;
    const points = readWan(total.score);
    if (points < 951 || points > 990) return undefined;
    total.score = '10';
    self.totalScore = pointsText(10_000);
    self.grade = gradeOf(10_000);
    return [['evaluations', 0, 'totalScore']];
  },
};
