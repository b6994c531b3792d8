import { labelKey, type LabelTable } from './label-table.ts';
import { cellStarts, type PartReader } from './part-reader.ts';

/** A column of a table, some sheet columns wide where the header is merged. `label` is as printed, its lines joined. */
export type HeaderColumn = { left: number; right: number; label: string };

/** The header of a table: one to three lines. A concept may have several columns, as weights of each level have. */
export type Header<Key extends string> = {
  top: number;
  bottom: number;
  columns: ReadonlyMap<Key, readonly HeaderColumn[]>;
  /** Columns that the table of labels does not know, to be reported. */
  unknown: readonly HeaderColumn[];
};

const MOST_LINES = 3;

/**
 * The first row from `from` on whose labels are enough for a header, with the lines below that belong to it: those
 * into which its cells are merged, and a line that only splits wide or blank cells further. The lowest line that the
 * table knows says what a column is. The header's cells count as read.
 */
export function findHeader<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  isEnough: (found: ReadonlySet<Key>, header: Header<Key>) => boolean,
  from = reader.part.from,
  until = reader.part.until,
): Header<Key> | undefined {
  for (let top = from; top < until; top++) {
    const header = headerAt(reader, table, top, until);
    if (isEnough(new Set(header.columns.keys()), header)) {
      for (let row = header.top; row <= header.bottom; row++) {
        for (const column of [...header.columns.values()].flat()) {
          for (let at = column.left; at <= column.right; at++) reader.know(row, at);
        }
      }
      return header;
    }
  }
  return undefined;
}

/** Whether a row prints the labels of the header again, as tables do on a new page, with the label of its block too. */
export function repeatsHeader<Key extends string>(reader: PartReader, header: Header<Key>, row: number): boolean {
  return likeHeader(reader, header, row, [...[...header.columns.values()].flat(), ...header.unknown]);
}

/** Whether a row prints the labels of the header again, but under the label of another block. */
export function beginsLikeHeader<Key extends string>(reader: PartReader, header: Header<Key>, row: number): boolean {
  return likeHeader(reader, header, row, [...header.columns.values()].flat());
}

function likeHeader<Key extends string>(
  reader: PartReader,
  header: Header<Key>,
  row: number,
  columns: readonly HeaderColumn[],
): boolean {
  const printed = columns.filter(({ left }) => reader.text(row, left) !== '' && reader.range(row, left).top === row);
  if (printed.length < 2) return false;
  const lines = Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index);
  const squeezed = (text: string) => text.replace(/\s/g, '');
  return printed.every(({ left }) =>
    lines.some((line) => squeezed(reader.text(line, left)) === squeezed(reader.text(row, left))),
  );
}

function headerAt<Key extends string>(
  reader: PartReader,
  table: LabelTable<Key>,
  top: number,
  until: number,
): Header<Key> {
  const bottom = lastLine(reader, table, top, until);
  const columns = new Map<Key, HeaderColumn[]>();
  const unknown: HeaderColumn[] = [];
  for (const left of splitColumns(reader, top, bottom)) {
    const lines = linesOf(reader, top, bottom, left);
    const texts = lines.map((line) => lineText(reader, line, left, bottom)).filter((text) => text !== '');
    if (texts.length === 0) continue;
    const label = texts.join('/');
    const right = reader.range(bottom, left).right;
    const key =
      [...texts].reverse().reduce<Key | undefined>((found, text) => found ?? labelKey(table, text), undefined) ??
      labelKey(table, texts.join(''));
    const same = key === undefined ? unknown : (columns.get(key) ?? []);
    same.push({ left, right, label });
    if (key !== undefined) columns.set(key, same);
  }
  return { top, bottom, columns, unknown };
}

/** The last line of a header that begins at `top`. */
function lastLine<Key extends string>(reader: PartReader, table: LabelTable<Key>, top: number, until: number): number {
  const starts = cellStarts(reader, top);
  const known = starts.filter((column) => labelKey(table, reader.text(top, column)) !== undefined);
  if (known.length < 2) return top;
  const bottoms = known.map((column) => reader.range(top, column).bottom);
  const merged = mostFrequent(bottoms);
  // A tall label of the block (绩效指标) reaches down into the rows; most labels of a header end with its last line.
  if (merged > top) return merged < top + MOST_LINES && merged < until ? merged : top;
  const next = top + 1;
  if (next >= until) return top;
  const below = cellStarts(reader, next).filter(
    (column) => reader.text(next, column) !== '' && reader.range(next, column).top === next,
  );
  const splits = below.filter((column) => labelKey(table, reader.text(next, column)) !== undefined);
  const width = ({ left, right }: { left: number; right: number }) => right - left;
  const isSplit = (column: number) => {
    const above = reader.range(top, column);
    const isNarrower = width(reader.range(next, column)) < width(above);
    const isWide = isNarrower || (reader.isFlat && reader.text(top, column + 1) === '');
    return isWide || reader.text(top, column) === '';
  };
  return splits.length > 0 && below.length < known.length + splits.length && below.every(isSplit) ? next : top;
}

/** The value that occurs most often; of several the largest. */
function mostFrequent(values: readonly number[]): number {
  const count = (value: number) => values.filter((other) => other === value).length;
  return values.reduce((best, value) =>
    count(value) > count(best) || (count(value) === count(best) && value > best) ? value : best,
  );
}

/** The left edges of the columns that the lowest line of the header shows. */
function splitColumns(reader: PartReader, top: number, bottom: number): number[] {
  return cellStarts(reader, bottom).filter((column) =>
    linesOf(reader, top, bottom, column).some((line) => reader.text(line, column) !== ''),
  );
}

/** What a line shows over a column. A wide label that lost its merge stands some blank cells to the left. */
function lineText(reader: PartReader, line: number, column: number, bottom: number): string {
  const text = reader.text(line, column);
  if (text !== '' || !reader.isFlat || line === bottom) return text;
  for (let at = column - 1; at >= 0; at--) if (reader.text(line, at) !== '') return reader.text(line, at);
  return '';
}

/** The header lines whose cell at `column` is another than in the line above. */
function linesOf(reader: PartReader, top: number, bottom: number, column: number): number[] {
  const lines: number[] = [];
  for (let line = top; line <= bottom; line++) {
    if (line === top || reader.range(line, column).top === line) lines.push(line);
  }
  return lines;
}
