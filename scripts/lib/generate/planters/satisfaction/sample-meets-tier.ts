import type { Planter } from '../planter.ts';

/** A population of a tier for which far more would have to be asked. */
export const sampleMeetsTierPlanter: Planter<'surveys'> = {
  rule: 'sample-meets-tier',
  collections: ['surveys'],
  plant({ population, sampling, validCount }, { random }) {
    if (population === undefined || sampling === 'vote' || sampling === 'census') return undefined;
    if (validCount === undefined || validCount >= 6000) return undefined;
    population.count = random.between(2_000_000, 4_000_000);
    return [['validCount']];
  },
};
