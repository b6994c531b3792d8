import type { Planter } from '../planter.ts';

/** The grade next to the one that the points give. */
export const reviewPointsFitGradePlanter: Planter<'dossiers'> = {
  rule: 'review-points-fit-grade',
  collections: ['dossiers'],
  plant({ review }) {
    if (review?.grade !== '优' && review?.grade !== '良') return undefined;
    review.grade = review.grade === '优' ? '良' : '优';
    return [['review', 'grade']];
  },
};
