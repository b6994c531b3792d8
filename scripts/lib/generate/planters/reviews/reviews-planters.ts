import type { Planter } from '../planter.ts';
import { approvedWithinAdvicePlanter } from './approved-within-advice.ts';
import { assessedBeforeApprovalPlanter } from './assessed-before-approval.ts';
import { fundedFailingReviewPlanter } from './funded-failing-review.ts';
import { fundedNotInLibraryPlanter } from './funded-not-in-library.ts';
import { fundedNotSupportedPlanter } from './funded-not-supported.ts';
import { fundedWithoutPreEvaluationPlanter } from './funded-without-pre-evaluation.ts';
import { reviewGradeHasCriteriaPlanter } from './review-grade-has-criteria.ts';
import { reviewPointsFitGradePlanter } from './review-points-fit-grade.ts';
import { reviewStepsInOrderPlanter } from './review-steps-in-order.ts';

export const reviewsPlanters: readonly Planter[] = [
  fundedNotSupportedPlanter as Planter,
  fundedWithoutPreEvaluationPlanter as Planter,
  fundedNotInLibraryPlanter as Planter,
  fundedFailingReviewPlanter as Planter,
  reviewGradeHasCriteriaPlanter as Planter,
  reviewPointsFitGradePlanter as Planter,
  reviewStepsInOrderPlanter as Planter,
  approvedWithinAdvicePlanter as Planter,
  assessedBeforeApprovalPlanter as Planter,
];
