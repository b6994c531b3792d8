import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** 执行率 that its own amounts do not give. */
export const executionRateRecomputedPlanter: Planter<'dossiers'> = {
  rule: 'execution-rate-recomputed',
  collections: ['dossiers'],
  plant(record, { random }) {
    const total = selfEvaluationOf(record)?.funds?.rows[0];
    if (total?.rate === undefined) return undefined;
    total.rate = `${wanText(readWan(total.rate.replace('%', '')) - random.between(140, 620))}%`;
    return [['evaluations', 0, 'funds', 'rows', 0, 'rate']];
  },
};
