import type { Planter } from '../planter.ts';
import { canMoveTotal, cellPath, findRow, isReached, movePoints } from './scored-row.ts';

/** Points taken off a target that was met, and nothing said. */
export const metHasFullScorePlanter: Planter<'dossiers'> = {
  rule: 'met-has-full-score',
  collections: ['dossiers'],
  plant(record, { random }) {
    const off = random.between(1, 2) * -100;
    const found = findRow(
      record,
      (row, self) =>
        isReached(row) === true && row.deviation === undefined && Number(row.score) > 3 && canMoveTotal(self, off),
    );
    if (!found) return undefined;
    movePoints(found.self, found.row, off);
    return [cellPath(found.index, 'score')];
  },
};
