import { fundedFailingReview } from './funded-failing-review.ts';
import { fundedNotInLibrary } from './funded-not-in-library.ts';
import { fundedNotSupported } from './funded-not-supported.ts';
import { lowExecutionLargerAsk } from './low-execution-larger-ask.ts';
import { lowGradeNotFollowed } from './low-grade-not-followed.ts';
import { missingTarget } from './missing-target.ts';
import { moreAfterLowGrade } from './more-after-low-grade.ts';
import { newWithoutPreEvaluation } from './new-without-pre-evaluation.ts';
import { noCostIndicator } from './no-cost-indicator.ts';
import { overlap } from './overlap.ts';
import { problemFoundAgain } from './problem-found-again.ts';
import type { QuestionRule, StandingRule } from './question.ts';
import { rectificationOverdue } from './rectification-overdue.ts';
import { satisfactionBelowLine } from './satisfaction-below-line.ts';
import { isOverlapping } from './standing/is-overlapping.ts';
import { isQuantified } from './standing/is-quantified.ts';
import { isUrgent } from './standing/is-urgent.ts';
import { targetBelowLastResult } from './target-below-last-result.ts';

/** The rules of 审议十问. Where two rest on one fact and weigh alike, the first is asked. */
export const questionRules: readonly QuestionRule[] = [
  moreAfterLowGrade,
  lowExecutionLargerAsk,
  fundedNotSupported,
  fundedFailingReview,
  newWithoutPreEvaluation,
  fundedNotInLibrary,
  satisfactionBelowLine,
  rectificationOverdue,
  targetBelowLastResult,
  problemFoundAgain,
  overlap,
  noCostIndicator,
  lowGradeNotFollowed,
  missingTarget,
];

/** The deputies' own three, asked of every department. */
export const standingRules: readonly StandingRule[] = [isUrgent, isOverlapping, isQuantified];
