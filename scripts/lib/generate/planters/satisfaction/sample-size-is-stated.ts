import type { Planter } from '../planter.ts';

/** Percents and no number of answers. */
export const sampleSizeIsStatedPlanter: Planter<'surveys'> = {
  rule: 'sample-size-is-stated',
  collections: ['surveys'],
  plant(survey) {
    const hasCounts = survey.items.some(
      ({ validCount, options = [] }) => validCount !== undefined || options.some(({ count }) => count !== undefined),
    );
    if (hasCounts) return undefined;
    delete survey.validCount;
    delete survey.returnedCount;
    return [['items']];
  },
};
