import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';

/** More approved than 事前评估 advised. */
export const approvedWithinAdvicePlanter: Planter<'dossiers'> = {
  rule: 'approved-within-advice',
  collections: ['dossiers'],
  plant({ preEvaluation, budget }) {
    if (preEvaluation?.advised === undefined || budget?.approved === undefined) return undefined;
    const advised = Math.round(readWan(budget.approved.text) * 0.8);
    preEvaluation.advised = { ...preEvaluation.advised, text: wanText(advised) };
    return [['budget', 'approved']];
  },
};
