import type { Planter } from '../planter.ts';

/** Money for an object whose targets did not pass. */
export const fundedFailingReviewPlanter: Planter<'dossiers'> = {
  rule: 'funded-failing-review',
  collections: ['dossiers'],
  plant({ review, budget }, { random }) {
    const last = review?.steps.at(-1);
    if (review === undefined || last === undefined || budget?.approved === undefined) return undefined;
    review.points = String(random.between(62, 78));
    review.grade = '中';
    last.conclusion = '修改后再报';
    return [['review', 'grade']];
  },
};
