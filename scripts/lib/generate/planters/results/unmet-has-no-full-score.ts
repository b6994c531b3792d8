import type { Planter } from '../planter.ts';
import { canMoveTotal, cellPath, findRow, isReached, movePoints } from './scored-row.ts';

const missing = (row: { weight?: string | undefined; score?: string | undefined }) =>
  Math.round((Number(row.weight) - Number(row.score)) * 100);

/** All points for a target that was missed. */
export const unmetHasNoFullScorePlanter: Planter<'dossiers'> = {
  rule: 'unmet-has-no-full-score',
  collections: ['dossiers'],
  plant(record) {
    const found = findRow(
      record,
      (row, self) => isReached(row) === false && missing(row) > 5 && canMoveTotal(self, missing(row)),
    );
    if (!found) return undefined;
    movePoints(found.self, found.row, missing(found.row));
    return [cellPath(found.index, 'score')];
  },
};
