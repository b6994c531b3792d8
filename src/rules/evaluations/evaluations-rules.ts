import type { Rule } from '../rule.ts';
import { executedWithinArrived } from './executed-within-arrived.ts';
import { executedWithinBudget } from './executed-within-budget.ts';
import { executionRateRecomputed } from './execution-rate-recomputed.ts';
import { executionRateTruncated } from './execution-rate-truncated.ts';
import { fundsRowsSum } from './funds-rows-sum.ts';
import { gradeInBand } from './grade-in-band.ts';
import { indicatorWeightsSum } from './indicator-weights-sum.ts';
import { scoreWithinWeight } from './score-within-weight.ts';
import { scoresSumToTotal } from './scores-sum-to-total.ts';

export const evaluationsRules: readonly Rule[] = [
  fundsRowsSum,
  executedWithinBudget,
  executedWithinArrived,
  executionRateRecomputed,
  executionRateTruncated,
  indicatorWeightsSum,
  scoreWithinWeight,
  scoresSumToTotal,
  gradeInBand,
];
