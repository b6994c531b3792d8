import type { Planter } from '../planter.ts';
import { moveTarget } from './moved-target.ts';
import { figureOf } from './scored-row.ts';

/** A target above last year's and still below last year's result. */
export const targetNotMetBeforePlanter: Planter<'dossiers'> = {
  rule: 'target-not-met-before',
  collections: ['dossiers'],
  plant: (record, { earlier }) =>
    moveTarget(record, earlier.at(-1), (last) => {
      const [wanted, reached] = [figureOf(last.target), figureOf(last.actual)];
      if (wanted === undefined || reached === undefined) return undefined;
      const between = Math.floor((wanted + reached) / 2);
      return between > wanted && between < reached ? between : undefined;
    }),
};
