import type { Planter } from '../planter.ts';
import { moveTarget } from './moved-target.ts';
import { figureOf } from './scored-row.ts';

/** Last year's target once more, though it was passed. */
export const targetMovesOnPlanter: Planter<'dossiers'> = {
  rule: 'target-moves-on',
  collections: ['dossiers'],
  plant: (record, { earlier }) =>
    moveTarget(record, earlier.at(-1), (last) => {
      const [wanted, reached] = [figureOf(last.target), figureOf(last.actual)];
      return wanted !== undefined && reached !== undefined && reached > wanted ? wanted : undefined;
    }),
};
