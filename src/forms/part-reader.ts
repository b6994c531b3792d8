import type { FormProblem } from './form.ts';
import { placeOf, type GridPart, type Merge, type Place } from './grid.ts';
import type { ImportRuleId } from './import-rules.ts';

/** What a cell shows, and where. Of a merged range the place is its first cell. */
export type PrintedText = { text: string; place: Place };

/** A cell that shows something and that nothing has read. */
export type UnreadCell = { row: number; column: number; text: string };

/**
 * A part of a sheet that remembers which of its cells were understood, so that a form can say at its end what it did
 * not read. Rows and columns are those of the sheet, from 0. Merged ranges count as one cell.
 */
export type PartReader = {
  part: GridPart;
  width: number;
  /** The first and the last column in which the part shows anything. */
  left: number;
  right: number;
  /** Whether no cells are merged: the file never had merges or lost them, as tables of text do. */
  isFlat: boolean;
  problems: FormProblem[];
  /** What the place shows. Does not count as reading. */
  text: (row: number, column: number) => string;
  /** Reads the place: the cell counts as understood. */
  take: (row: number, column: number) => PrintedText;
  /** Counts as understood what is no value: labels, headers, notes. */
  know: (row: number, column: number) => void;
  isRead: (row: number, column: number) => boolean;
  /** The merged range of the place; of a single cell the cell itself. */
  range: (row: number, column: number) => Merge;
  place: (row: number, column: number) => Place;
  /** A finding on the place. `value` is what the cell shows, unless another text is given (never a person's). */
  say: (rule: ImportRuleId, row: number, column: number, message: string, value?: string) => void;
  unread: () => UnreadCell[];
};

/** Begins to read a part. */
export function partReader(part: GridPart): PartReader {
  const { grid, from, until } = part;
  const width = Math.max(0, ...grid.rows.slice(from, until).map((row) => row.length));
  const merges = indexMerges(part, width);
  const read = new Set<number>();
  const problems: FormProblem[] = [];

  const range = (row: number, column: number): Merge =>
    merges.get(row * width + column) ?? { top: row, left: column, bottom: row, right: column };
  const anchor = (row: number, column: number) => {
    const { top, left } = range(row, column);
    return top * width + left;
  };
  const text = (row: number, column: number) => {
    const { top, left } = range(row, column);
    return grid.rows[top]?.[left]?.text ?? '';
  };
  const place = (row: number, column: number) => {
    const { top, left } = range(row, column);
    return placeOf(grid, top, left);
  };
  const know = (row: number, column: number) => void read.add(anchor(row, column));

  return {
    part,
    width,
    ...edges(part, width),
    isFlat: merges.size === 0,
    problems,
    text,
    know,
    range,
    place,
    take: (row, column) => {
      know(row, column);
      return { text: text(row, column), place: place(row, column) };
    },
    isRead: (row, column) => read.has(anchor(row, column)),
    say: (rule, row, column, message, value = text(row, column)) =>
      void problems.push({ rule, place: place(row, column), value, message }),
    unread: () => {
      const cells: UnreadCell[] = [];
      for (let row = from; row < until; row++) {
        for (let column = 0; column < width; column++) {
          const shown = grid.rows[row]?.[column]?.text ?? '';
          if (shown !== '' && !read.has(anchor(row, column))) cells.push({ row, column, text: shown });
        }
      }
      return cells;
    },
  };
}

function edges({ grid, from, until }: GridPart, width: number): { left: number; right: number } {
  let [left, right] = [width, 0];
  for (const row of grid.rows.slice(from, until)) {
    const first = row.findIndex(({ text }) => text !== '');
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(
      right,
      row.findLastIndex(({ text }) => text !== ''),
    );
  }
  const merged = grid.merges.filter(({ top, bottom }) => bottom >= from && top < until).map((merge) => merge.right);
  return { left: left === width ? 0 : left, right: Math.min(width - 1, Math.max(right, ...merged)) };
}

/** The columns of a row where a cell begins, merged ranges once. */
export function cellStarts(reader: PartReader, row: number, left = 0, right = reader.width - 1): number[] {
  const starts: number[] = [];
  for (let column = left; column <= right; column = Math.max(column, reader.range(row, column).right) + 1) {
    starts.push(column);
  }
  return starts;
}

function indexMerges({ grid, from, until }: GridPart, width: number): Map<number, Merge> {
  const index = new Map<number, Merge>();
  for (const merge of grid.merges) {
    if (merge.bottom < from || merge.top >= until) continue;
    for (let row = Math.max(merge.top, from); row <= Math.min(merge.bottom, until - 1); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, width - 1); column++) {
        index.set(row * width + column, merge);
      }
    }
  }
  return index;
}
