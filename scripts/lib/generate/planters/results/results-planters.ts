import type { Planter } from '../planter.ts';
import { actualFarBeyondTargetPlanter } from './actual-far-beyond-target.ts';
import { actualIsAResultPlanter } from './actual-is-a-result.ts';
import { actualNotRepeatedPlanter } from './actual-not-repeated.ts';
import { countNotAnsweredInPercentPlanter } from './count-not-answered-in-percent.ts';
import { deviationHasReasonPlanter } from './deviation-has-reason.ts';
import { deviationNotDeniedPlanter } from './deviation-not-denied.ts';
import { doubtfulGoalHasMeasurePlanter } from './doubtful-goal-has-measure.ts';
import { executionScoreFollowsRatePlanter } from './execution-score-follows-rate.ts';
import { executionScoreTruncatedPlanter } from './execution-score-truncated.ts';
import { fullTotalHasFullExecutionPlanter } from './full-total-has-full-execution.ts';
import { gradeHasScorePlanter } from './grade-has-score.ts';
import { lowExecutionHasReasonPlanter } from './low-execution-has-reason.ts';
import { metHasFullScorePlanter } from './met-has-full-score.ts';
import { notAllExactPlanter } from './not-all-exact.ts';
import { phraseScoreInBandPlanter } from './phrase-score-in-band.ts';
import { satisfactionBelowLineScoresZeroPlanter } from './satisfaction-below-line-scores-zero.ts';
import { scoreFollowsSharePlanter } from './score-follows-share.ts';
import { scoreHasActualPlanter } from './score-has-actual.ts';
import { scoreNotTooFinePlanter } from './score-not-too-fine.ts';
import { selfScoreNearCheckPlanter } from './self-score-near-check.ts';
import { targetMovesOnPlanter } from './target-moves-on.ts';
import { targetNotEasedPlanter } from './target-not-eased.ts';
import { targetNotMetBeforePlanter } from './target-not-met-before.ts';
import { unitAsInTargetPlanter } from './unit-as-in-target.ts';
import { unmetHasNoFullScorePlanter } from './unmet-has-no-full-score.ts';

export const resultsPlanters: readonly Planter[] = [
  targetMovesOnPlanter as Planter,
  targetNotEasedPlanter as Planter,
  targetNotMetBeforePlanter as Planter,
  actualNotRepeatedPlanter as Planter,
  actualFarBeyondTargetPlanter as Planter,
  notAllExactPlanter as Planter,
  actualIsAResultPlanter as Planter,
  unitAsInTargetPlanter as Planter,
  countNotAnsweredInPercentPlanter as Planter,
  metHasFullScorePlanter as Planter,
  unmetHasNoFullScorePlanter as Planter,
  scoreFollowsSharePlanter as Planter,
  phraseScoreInBandPlanter as Planter,
  satisfactionBelowLineScoresZeroPlanter as Planter,
  scoreHasActualPlanter as Planter,
  scoreNotTooFinePlanter as Planter,
  deviationHasReasonPlanter as Planter,
  deviationNotDeniedPlanter as Planter,
  executionScoreFollowsRatePlanter as Planter,
  executionScoreTruncatedPlanter as Planter,
  lowExecutionHasReasonPlanter as Planter,
  fullTotalHasFullExecutionPlanter as Planter,
  selfScoreNearCheckPlanter as Planter,
  gradeHasScorePlanter as Planter,
  doubtfulGoalHasMeasurePlanter as Planter,
];
