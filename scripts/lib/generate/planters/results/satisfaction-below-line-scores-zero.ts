import type { Planter } from '../planter.ts';
import { canMoveTotal, cellPath, figureOf, findRow, isLastYear, movePoints } from './scored-row.ts';

/** 59% of the people satisfied, and points for it by its share of the target. */
export const satisfactionBelowLineScoresZeroPlanter: Planter<'dossiers'> = {
  rule: 'satisfaction-below-line-scores-zero',
  collections: ['dossiers'],
  plant(record, { random }) {
    if (!isLastYear(record)) return undefined;
    const actual = random.between(51, 59);
    const moved = (row: { target?: string | undefined; weight?: string | undefined; score?: string | undefined }) =>
      Math.round(((Number(row.weight) * actual) / (figureOf(row.target) ?? 100) - Number(row.score)) * 100);
    const found = findRow(
      record,
      (row, self) => row.level1 === '满意度指标' && row.deviation !== undefined && canMoveTotal(self, moved(row)),
    );
    const place =
      found ?? findRow(record, (row, self) => row.level1 === '满意度指标' && canMoveTotal(self, moved(row)));
    if (!place) return undefined;
    place.row.actual = String(actual);
    place.row.deviation ??= '服务点调整，群众反映办事距离变远；已恢复两处服务点。';
    movePoints(place.self, place.row, moved(place.row));
    return [cellPath(place.index, 'score')];
  },
};
