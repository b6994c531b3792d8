import { readWan } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import { canMoveTotal, movePoints } from './scored-row.ts';

/** Points of 预算执行率 without their decimals. */
export const executionScoreTruncatedPlanter: Planter<'dossiers'> = {
  rule: 'execution-score-truncated',
  collections: ['dossiers'],
  plant(record) {
    const self = selfEvaluationOf(record);
    const total = self?.funds?.rows[0];
    if (!self || !total?.score) return undefined;
    const rest = readWan(total.score) % 100;
    if (rest < 52 || !canMoveTotal(self, -rest)) return undefined;
    movePoints(self, total, -rest);
    return [['evaluations', 0, 'funds', 'rows', 0, 'score']];
  },
};
