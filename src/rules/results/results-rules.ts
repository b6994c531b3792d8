import type { Rule } from '../rule.ts';
import { actualFarBeyondTarget } from './actual-far-beyond-target.ts';
import { actualIsAResult } from './actual-is-a-result.ts';
import { actualNotRepeated } from './actual-not-repeated.ts';
import { countNotAnsweredInPercent } from './count-not-answered-in-percent.ts';
import { deviationHasReason } from './deviation-has-reason.ts';
import { deviationNotDenied } from './deviation-not-denied.ts';
import { doubtfulGoalHasMeasure } from './doubtful-goal-has-measure.ts';
import { executionScoreFollowsRate } from './execution-score-follows-rate.ts';
import { executionScoreTruncated } from './execution-score-truncated.ts';
import { fullTotalHasFullExecution } from './full-total-has-full-execution.ts';
import { gradeHasScore } from './grade-has-score.ts';
import { lowExecutionHasReason } from './low-execution-has-reason.ts';
import { metHasFullScore } from './met-has-full-score.ts';
import { notAllExact } from './not-all-exact.ts';
import { phraseScoreInBand } from './phrase-score-in-band.ts';
import { satisfactionBelowLineScoresZero } from './satisfaction-below-line-scores-zero.ts';
import { scoreFollowsShare } from './score-follows-share.ts';
import { scoreHasActual } from './score-has-actual.ts';
import { scoreNotTooFine } from './score-not-too-fine.ts';
import { selfScoreNearCheck } from './self-score-near-check.ts';
import { targetMovesOn } from './target-moves-on.ts';
import { targetNotEased } from './target-not-eased.ts';
import { targetNotMetBefore } from './target-not-met-before.ts';
import { unitAsInTarget } from './unit-as-in-target.ts';
import { unmetHasNoFullScore } from './unmet-has-no-full-score.ts';

export const resultsRules: readonly Rule[] = [
  targetMovesOn,
  targetNotEased,
  targetNotMetBefore,
  actualNotRepeated,
  actualFarBeyondTarget,
  notAllExact,
  actualIsAResult,
  unitAsInTarget,
  countNotAnsweredInPercent,
  metHasFullScore,
  unmetHasNoFullScore,
  scoreFollowsShare,
  phraseScoreInBand,
  satisfactionBelowLineScoresZero,
  scoreHasActual,
  scoreNotTooFine,
  deviationHasReason,
  deviationNotDenied,
  executionScoreFollowsRate,
  executionScoreTruncated,
  lowExecutionHasReason,
  fullTotalHasFullExecution,
  selfScoreNearCheck,
  gradeHasScore,
  doubtfulGoalHasMeasure,
];
