import type { Planter } from '../planter.ts';
import { adjustmentExplainedPlanter } from './adjustment-explained.ts';
import { adjustmentWithinYearPlanter } from './adjustment-within-year.ts';
import { approvedDefinitionKeptPlanter } from './approved-definition-kept.ts';
import { approvedIndicatorsEvaluatedPlanter } from './approved-indicators-evaluated.ts';
import { approvedWeightKeptPlanter } from './approved-weight-kept.ts';
import { draftChangeExplainedPlanter } from './draft-change-explained.ts';
import { evaluatedByTargetInForcePlanter } from './evaluated-by-target-in-force.ts';
import { goalCoversYearsPlanter } from './goal-covers-years.ts';
import { moneyNotAheadOfGoalPlanter } from './money-not-ahead-of-goal.ts';
import { oneIdOneIndicatorPlanter } from './one-id-one-indicator.ts';
import { targetChangeRecordedPlanter } from './target-change-recorded.ts';
import { targetKeptAfterMonitoringPlanter } from './target-kept-after-monitoring.ts';

export const targetsPlanters: readonly Planter[] = [
  targetChangeRecordedPlanter as Planter,
  approvedDefinitionKeptPlanter as Planter,
  approvedWeightKeptPlanter as Planter,
  evaluatedByTargetInForcePlanter as Planter,
  approvedIndicatorsEvaluatedPlanter as Planter,
  adjustmentExplainedPlanter as Planter,
  adjustmentWithinYearPlanter as Planter,
  targetKeptAfterMonitoringPlanter as Planter,
  draftChangeExplainedPlanter as Planter,
  oneIdOneIndicatorPlanter as Planter,
  goalCoversYearsPlanter as Planter,
  moneyNotAheadOfGoalPlanter as Planter,
];
