import { readWan, wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from './evaluated.ts';

/** Less arrived for this year than was spent, in the whole and in its part. */
export const executedWithinArrivedPlanter: Planter<'dossiers'> = {
  rule: 'executed-within-arrived',
  collections: ['dossiers'],
  plant(record, { random }) {
    const [total, own] = selfEvaluationOf(record)?.funds?.rows ?? [];
    if (!total?.arrived || !total.executed || !own?.arrived) return undefined;
    const missing = readWan(total.arrived) - readWan(total.executed) + random.between(110, 900);
    if (missing >= readWan(own.arrived)) return undefined;
    total.arrived = wanText(readWan(total.arrived) - missing);
    own.arrived = wanText(readWan(own.arrived) - missing);
    return [['evaluations', 0, 'funds', 'rows', 0, 'executed']];
  },
};
