import type { Planter } from '../planter.ts';

/** Money for an object that 事前评估 did not support. */
export const fundedNotSupportedPlanter: Planter<'dossiers'> = {
  rule: 'funded-not-supported',
  collections: ['dossiers'],
  plant({ preEvaluation, budget }) {
    if (preEvaluation === undefined || budget?.approved === undefined) return undefined;
    preEvaluation.conclusion = '不予支持';
    return [['preEvaluation', 'conclusion']];
  },
};
