import type { TargetRow } from '../../schemas/indicator-row.ts';
import type { PrintedText } from '../part-reader.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import { indicatorRowIds } from './indicator-row-id.ts';
import type { IndicatorLine } from './read-indicators.ts';

/** Lines of an indicator table as the rows of a target, placed under `/rows`. */
export function targetRows(lines: readonly IndicatorLine[], places: RecordPlaces): TargetRow[] {
  const ids = indicatorRowIds(lines.map(({ cells }) => ({ level1: cells.level1.text, level2: cells.level2.text })));
  return lines.map(({ cells }, index) => {
    const at = `/rows/${index}`;
    places.set(at, cells.name.place);
    const put = (key: string, cell: PrintedText | undefined) =>
      cell ? { [key]: placed(places, `${at}/${key}`, cell) } : {};
    return {
      id: ids[index] ?? '',
      level1: placed(places, `${at}/level1`, cells.level1),
      level2: placed(places, `${at}/level2`, cells.level2),
      name: placed(places, `${at}/name`, cells.name),
      ...put('nature', cells.nature),
      ...put('target', cells.adjustedTarget?.text ? cells.adjustedTarget : cells.target),
      ...put('unit', cells.unit),
      ...put('weight', cells.weight),
      ...put('basis', cells.basis),
    };
  });
}
