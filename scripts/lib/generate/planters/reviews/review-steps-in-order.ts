import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** A step of the review dated before the one before it. */
export const reviewStepsInOrderPlanter: Planter<'dossiers'> = {
  rule: 'review-steps-in-order',
  collections: ['dossiers'],
  plant({ review }, { random }) {
    const [first, second] = review?.steps ?? [];
    if (first?.on === undefined || second === undefined) return undefined;
    second.on = dateAfter(first.on, -random.between(2, 15));
    return [['review', 'steps', 1, 'on']];
  },
};
