import type { Planter } from '../planter.ts';
import { moveTarget } from './moved-target.ts';
import { figureOf } from './scored-row.ts';

/** A target below last year's, which was met. */
export const targetNotEasedPlanter: Planter<'dossiers'> = {
  rule: 'target-not-eased',
  collections: ['dossiers'],
  plant: (record, { earlier }) =>
    moveTarget(record, earlier.at(-1), (last) => {
      const wanted = figureOf(last.target);
      return wanted !== undefined && wanted >= 20 ? Math.floor(wanted * 0.9) : undefined;
    }),
};
