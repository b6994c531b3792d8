import type { Planter } from '../planter.ts';
import { executedWithinArrivedPlanter } from './executed-within-arrived.ts';
import { executedWithinBudgetPlanter } from './executed-within-budget.ts';
import { executionRateRecomputedPlanter } from './execution-rate-recomputed.ts';
import { executionRateTruncatedPlanter } from './execution-rate-truncated.ts';
import { fundsRowsSumPlanter } from './funds-rows-sum.ts';
import { gradeInBandPlanter } from './grade-in-band.ts';
import { indicatorWeightsSumPlanter } from './indicator-weights-sum.ts';
import { scoreWithinWeightPlanter } from './score-within-weight.ts';
import { scoresSumToTotalPlanter } from './scores-sum-to-total.ts';

export const evaluationsPlanters: readonly Planter[] = [
  fundsRowsSumPlanter as Planter,
  executedWithinBudgetPlanter as Planter,
  executedWithinArrivedPlanter as Planter,
  executionRateRecomputedPlanter as Planter,
  executionRateTruncatedPlanter as Planter,
  indicatorWeightsSumPlanter as Planter,
  scoreWithinWeightPlanter as Planter,
  scoresSumToTotalPlanter as Planter,
  gradeInBandPlanter as Planter,
];
