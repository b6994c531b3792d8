import type { Planter } from '../planter.ts';

/** Fewer handed out than came back. */
export const surveyCountsInOrderPlanter: Planter<'surveys'> = {
  rule: 'survey-counts-in-order',
  collections: ['surveys'],
  plant(survey, { random }) {
    if (survey.issuedCount === undefined || survey.returnedCount === undefined) return undefined;
    survey.issuedCount = survey.returnedCount - random.between(1, 60);
    return [['returnedCount']];
  },
};
