import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** Budget of this year's money that stands under the money carried over, so that one of the two is spent beyond it. */
export const executedWithinBudgetPlanter: Planter<'dossiers'> = {
  rule: 'executed-within-budget',
  collections: ['dossiers'],
  plant(record, { random }) {
    const [, own, carried] = selfEvaluationOf(record)?.funds?.rows ?? [];
    if (!own?.adjusted || !own.executed || !carried?.adjusted) return undefined;
    const [budget, executed] = [readWan(own.adjusted), readWan(own.executed)];
    const moved = budget - executed + random.between(110, 900);
    if (moved >= budget) return undefined;
    own.adjusted = wanText(budget - moved);
    carried.adjusted = wanText(readWan(carried.adjusted) + moved);
    return [['evaluations', 0, 'funds', 'rows', 1, 'executed']];
  },
};
