import type { PrintedText } from '../part-reader.ts';
import { placed, type RecordPlaces } from '../record-places.ts';
import type { IndicatorLine } from './read-indicators.ts';

/**
 * A line of an indicator table at `/rows/<index>`: `printed` is what all forms say alike, `put` adds a cell that one form
 * has more, and nothing where it has none. `target` is the value that counts.
 */
export function placedRow(
  places: RecordPlaces,
  index: number,
  id: string | undefined,
  { cells }: IndicatorLine,
  target: PrintedText | undefined = cells.target,
) {
  const at = `/rows/${index}`;
  places.set(at, cells.name.place);
  const put = (key: string, cell: PrintedText | undefined) =>
    cell ? { [key]: placed(places, `${at}/${key}`, cell) } : {};
  const printed = {
    id: id ?? '',
    level1: placed(places, `${at}/level1`, cells.level1),
    level2: placed(places, `${at}/level2`, cells.level2),
    name: placed(places, `${at}/name`, cells.name),
    ...put('nature', cells.nature),
    ...put('target', target),
    ...put('unit', cells.unit),
    ...put('weight', cells.weight),
  };
  return { printed, put };
}
