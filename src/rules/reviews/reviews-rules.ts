import { approvedWithinAdvice } from './approved-within-advice.ts';
import { assessedBeforeApproval } from './assessed-before-approval.ts';
import { fundedFailingReview } from './funded-failing-review.ts';
import { fundedNotInLibrary } from './funded-not-in-library.ts';
import { fundedNotSupported } from './funded-not-supported.ts';
import { fundedWithoutPreEvaluation } from './funded-without-pre-evaluation.ts';
import { reviewGradeHasCriteria } from './review-grade-has-criteria.ts';
import { reviewPointsFitGrade } from './review-points-fit-grade.ts';
import { reviewStepsInOrder } from './review-steps-in-order.ts';
import type { Rule } from '../rule.ts';

export const reviewsRules: readonly Rule[] = [
  fundedNotSupported,
  fundedWithoutPreEvaluation,
  fundedNotInLibrary,
  fundedFailingReview,
  reviewGradeHasCriteria,
  reviewPointsFitGrade,
  reviewStepsInOrder,
  approvedWithinAdvice,
  assessedBeforeApproval,
];
