import type { Planter } from '../planter.ts';

/** A population a little smaller than the answers, which only all districts together exceed. */
export const respondentsWithinPopulationPlanter: Planter<'surveys'> = {
  rule: 'respondents-within-population',
  collections: ['surveys'],
  plant({ population, validCount, items }, { random }) {
    if (population === undefined || validCount === undefined) return undefined;
    const count = validCount - random.between(1, 9);
    if (items.some((item) => (item.validCount ?? 0) > count)) return undefined;
    population.count = count;
    return [['validCount']];
  },
};
