import type { Planter } from '../planter.ts';

/** Percents and no number of answers. */
export const sampleSizeIsStatedPlanter: Planter<'surveys'> = {
  rule: 'sample-size-is-stated',
  collections: ['surveys'],
  plant(survey) {
    const options = survey.items.flatMap((item) => item.options ?? []);
    if (options.some(({ percentText }) => percentText === undefined)) return undefined;
    for (const holder of [survey, ...survey.items]) delete holder.validCount;
    for (const option of options) delete option.count;
    delete survey.returnedCount;
    return [['items']];
  },
};
