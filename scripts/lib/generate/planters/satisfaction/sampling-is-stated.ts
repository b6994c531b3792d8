import type { Planter } from '../planter.ts';

/** Nothing said of how people were chosen. */
export const samplingIsStatedPlanter: Planter<'surveys'> = {
  rule: 'sampling-is-stated',
  collections: ['surveys'],
  plant(survey) {
    if (survey.sampling === 'vote') return undefined;
    survey.sampling = 'not-stated';
    return [['sampling']];
  },
};
