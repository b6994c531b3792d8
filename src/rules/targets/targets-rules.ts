import type { Rule } from '../rule.ts';
import { adjustmentExplained } from './adjustment-explained.ts';
import { adjustmentWithinYear } from './adjustment-within-year.ts';
import { approvedDefinitionKept } from './approved-definition-kept.ts';
import { approvedIndicatorsEvaluated } from './approved-indicators-evaluated.ts';
import { approvedWeightKept } from './approved-weight-kept.ts';
import { draftChangeExplained } from './draft-change-explained.ts';
import { evaluatedByTargetInForce } from './evaluated-by-target-in-force.ts';
import { goalCoversYears } from './goal-covers-years.ts';
import { moneyNotAheadOfGoal } from './money-not-ahead-of-goal.ts';
import { oneIdOneIndicator } from './one-id-one-indicator.ts';
import { targetChangeRecorded } from './target-change-recorded.ts';
import { targetKeptAfterMonitoring } from './target-kept-after-monitoring.ts';

/** The memory of targets, and money beside goals. */
export const targetsRules: readonly Rule[] = [
  targetChangeRecorded,
  approvedDefinitionKept,
  approvedWeightKept,
  evaluatedByTargetInForce,
  approvedIndicatorsEvaluated,
  adjustmentExplained,
  adjustmentWithinYear,
  targetKeptAfterMonitoring,
  draftChangeExplained,
  oneIdOneIndicator,
  goalCoversYears,
  moneyNotAheadOfGoal,
];
