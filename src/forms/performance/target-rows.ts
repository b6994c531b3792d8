import type { TargetRow } from '../../schemas/indicator-row.ts';
import type { RecordPlaces } from '../record-places.ts';
import { indicatorRowIds } from './indicator-row-id.ts';
import { placedRow } from './placed-row.ts';
import type { IndicatorLine } from './read-indicators.ts';

/** Lines of an indicator table as the rows of a target, placed under `/rows`. */
export function targetRows(lines: readonly IndicatorLine[], places: RecordPlaces): TargetRow[] {
  const ids = indicatorRowIds(lines.map(({ cells }) => ({ level1: cells.level1.text, level2: cells.level2.text })));
  return lines.map((line, index) => {
    const { adjustedTarget, target, basis } = line.cells;
    const { printed, put } = placedRow(places, index, ids[index], line, adjustedTarget?.text ? adjustedTarget : target);
    return { ...printed, ...put('basis', basis) };
  });
}
