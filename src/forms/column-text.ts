import type { HeaderColumn } from './find-header.ts';
import { cellStarts, type PartReader, type PrintedText } from './part-reader.ts';

/**
 * What a row shows under a column. Where the row splits the column into cells (≥ | 95), their texts are put together
 * in order; the place is the first that shows something.
 */
export function columnText(reader: PartReader, row: number, { left, right }: HeaderColumn): PrintedText {
  const cells = cellStarts(reader, row, left, right)
    .map((column) => reader.take(row, column))
    .filter(({ text }) => text !== '');
  return {
    text: cells.map(({ text }) => text).join(''),
    place: cells[0]?.place ?? reader.place(row, left),
  };
}
