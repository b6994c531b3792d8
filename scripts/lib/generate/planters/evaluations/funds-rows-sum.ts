import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** 年初预算数 of the whole that its parts do not make. */
export const fundsRowsSumPlanter: Planter<'dossiers'> = {
  rule: 'funds-rows-sum',
  collections: ['dossiers'],
  plant(record, { random }) {
    const total = selfEvaluationOf(record)?.funds?.rows[0];
    if (total?.initial === undefined || readWan(total.initial) < 1000) return undefined;
    total.initial = wanText(readWan(total.initial) + random.between(11, 90));
    return [['evaluations', 0, 'funds', 'rows', 0, 'initial']];
  },
};
