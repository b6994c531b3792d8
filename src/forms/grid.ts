/** A cell of a sheet, or of a table in a document, as a reader sees it. */
export type Cell = {
  /** What the cell shows, trimmed; empty for a blank. A merged cell shows its text in its first row and column only. */
  text: string;
  /** The number stored behind the text, where the cell holds one: 0.95 behind `95%`. */
  number?: number;
  /** The error value of a formula, such as `#REF!`. */
  error?: string;
  /** Of a paragraph of a document: the level of its heading, 1 for the highest. */
  heading?: number;
  /** Of a row in the text of a document: the table that stands here, by the name of its grid. */
  table?: string;
};

/** A merged range, by row and column from 0, both ends included. */
export type Merge = { top: number; left: number; bottom: number; right: number };

/**
 * A sheet of a workbook, a table of a document, or the text of a document, with one paragraph in each row. Rows are as
 * long as the widest.
 */
export type Grid = {
  /** The printed name of the sheet; tables of a document are `表1`, `表2` …, its text is `正文`. */
  sheet: string;
  rows: readonly (readonly Cell[])[];
  merges: readonly Merge[];
  /** What the sheet hides. Hidden cells are read like the others, and said. */
  hiddenRows: readonly number[];
  hiddenColumns: readonly number[];
};

/** A cell by sheet and name, as a clerk finds it: `自评表`, `H12`. */
export type Place = { sheet: string; cell: string };

const LETTERS = 26;

/** `H12` for row 11 and column 7, both from 0. */
export function cellName(row: number, column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  }
  return `${name}${row + 1}`;
}

/** The place of a cell. */
export function placeOf(grid: Grid, row: number, column: number): Place {
  return { sheet: grid.sheet, cell: cellName(row, column) };
}

/** The text of a cell; of a cell inside a merged range, the text that the range shows. Empty outside the grid. */
export function shownText(grid: Grid, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  return grid.rows[merge?.top ?? row]?.[merge?.left ?? column]?.text ?? '';
}

/** The merged range that a cell lies in. */
export function mergeAt(grid: Grid, row: number, column: number): Merge | undefined {
  return grid.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** The text of a document. */
export const DOCUMENT_TEXT = '正文';

/** The rows `from` up to but not including `until` as a grid of its own, whose places still name the whole sheet. */
export type GridPart = {
  grid: Grid;
  from: number;
  until: number;
  /** The other grids of the file: of a document's text, its tables. */
  beside?: readonly Grid[];
};
