import type { StageKey } from '../../../model/stage.ts';
import { adjustmentStage } from './adjustment-stage.ts';
import { budgetStage } from './budget-stage.ts';
import { consequenceStage } from './consequence-stage.ts';
import { evaluationStage } from './evaluation-stage.ts';
import { monitoringStage } from './monitoring-stage.ts';
import { nextBudgetStage } from './next-budget-stage.ts';
import { preEvaluationStage } from './pre-evaluation-stage.ts';
import { rectificationStage } from './rectification-stage.ts';
import { satisfactionStage } from './satisfaction-stage.ts';
import { targetStage } from './target-stage.ts';
import type { StageBuilder } from './stage-content.ts';

/** One builder for each of the ten stages. */
export const stageBuilders: Record<StageKey, StageBuilder> = {
  'pre-evaluation': preEvaluationStage,
  budget: budgetStage,
  target: targetStage,
  adjustment: adjustmentStage,
  monitoring: monitoringStage,
  evaluation: evaluationStage,
  satisfaction: satisfactionStage,
  rectification: rectificationStage,
  consequence: consequenceStage,
  'next-budget': nextBudgetStage,
};
