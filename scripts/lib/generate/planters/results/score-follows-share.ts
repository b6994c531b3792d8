import type { Planter } from '../planter.ts';
import { canMoveTotal, cellPath, findRow, isReached, movePoints } from './scored-row.ts';

/** Half of the points that the share of the target gives. */
export const scoreFollowsSharePlanter: Planter<'dossiers'> = {
  rule: 'score-follows-share',
  collections: ['dossiers'],
  plant(record) {
    const off = (row: { score?: string | undefined }) => -Math.round(Number(row.score) * 50);
    const found = findRow(
      record,
      (row, self) =>
        isReached(row) === false &&
        Number(row.score) > 4 &&
        Number(row.score) < Number(row.weight) &&
        canMoveTotal(self, off(row)),
    );
    if (!found) return undefined;
    movePoints(found.self, found.row, off(found.row));
    return [cellPath(found.index, 'score')];
  },
};
