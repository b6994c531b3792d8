import { OF_SPENDING } from '../../../../../src/rules/results/low-execution-has-reason.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** A low 执行率 whose reason was left blank. */
export const lowExecutionHasReasonPlanter: Planter<'dossiers'> = {
  rule: 'low-execution-has-reason',
  collections: ['dossiers'],
  plant(record) {
    const self = selfEvaluationOf(record);
    const total = self?.funds?.rows[0];
    const texts = [
      self?.achieved ?? '',
      ...(self?.problems ?? []).map(({ text }) => text),
      ...(self?.rows ?? []).map(({ deviation = '' }) => deviation),
    ];
    if (total?.reason === undefined || texts.some((text) => OF_SPENDING.test(text))) return undefined;
    total.reason = '';
    return [['evaluations', 0, 'funds', 'rows', 0]];
  },
};
