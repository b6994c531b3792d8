import type { Planter } from '../planter.ts';

/** A district of the invented city that does not say so. */
export const demoIsMarkedPlanter: Planter<'regions'> = {
  rule: 'demo-is-marked',
  collections: ['regions'],
  plant(record) {
    if (record.level !== 'county') return undefined;
    delete record.demo;
    return [['demo']];
  },
};
