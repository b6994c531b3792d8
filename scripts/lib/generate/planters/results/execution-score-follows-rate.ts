import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import { canMoveTotal, movePoints } from './scored-row.ts';

/** Points of 预算执行率 that neither the printed rate nor the amounts give. */
export const executionScoreFollowsRatePlanter: Planter<'dossiers'> = {
  rule: 'execution-score-follows-rate',
  collections: ['dossiers'],
  plant(record, { random }) {
    const self = selfEvaluationOf(record);
    const total = self?.funds?.rows[0];
    const off = random.between(2, 4) * -50;
    if (!self || !total?.score || Number(total.score) < 4 || !canMoveTotal(self, off)) return undefined;
    movePoints(self, total, off);
    return [['evaluations', 0, 'funds', 'rows', 0, 'score']];
  },
};
