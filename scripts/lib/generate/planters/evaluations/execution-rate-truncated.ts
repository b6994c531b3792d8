import { readWan, truncatedPercentText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** 执行率 whose last digit was cut off. */
export const executionRateTruncatedPlanter: Planter<'dossiers'> = {
  rule: 'execution-rate-truncated',
  collections: ['dossiers'],
  plant(record) {
    const total = selfEvaluationOf(record)?.funds?.rows[0];
    if (total?.rate === undefined) return undefined;
    const truncated = truncatedPercentText(readWan(total.executed ?? ''), readWan(total.adjusted ?? ''));
    if (truncated === total.rate) return undefined;
    total.rate = truncated;
    return [['evaluations', 0, 'funds', 'rows', 0, 'rate']];
  },
};
