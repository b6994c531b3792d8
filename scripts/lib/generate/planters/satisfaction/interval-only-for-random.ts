import type { Planter } from '../planter.ts';

/** A margin of error for people who were not drawn at random. */
export const intervalOnlyForRandomPlanter: Planter<'surveys'> = {
  rule: 'interval-only-for-random',
  collections: ['surveys'],
  plant({ overall, sampling }, { random }) {
    if (overall === undefined || sampling === 'random' || sampling === 'not-stated') return undefined;
    overall.printedInterval = `±${random.between(1, 4)}.${random.between(0, 9)}个百分点`;
    return [['overall', 'printedInterval']];
  },
};
