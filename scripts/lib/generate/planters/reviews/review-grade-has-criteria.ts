import type { Planter } from '../planter.ts';

/** A grade of a review without what was looked at. */
export const reviewGradeHasCriteriaPlanter: Planter<'dossiers'> = {
  rule: 'review-grade-has-criteria',
  collections: ['dossiers'],
  plant({ review }) {
    if (review?.grade === undefined) return undefined;
    delete review.criteria;
    return [['review', 'grade']];
  },
};
