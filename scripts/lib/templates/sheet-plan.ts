import type { ListName } from './choice-lists.ts';

/**
 * A cell of a form: a printed label; a place to fill in, empty or filled; `<` and `^` belong to the cell on the left
 * and above.
 */
export type PlanCell = string | FillCell;
export type FillCell = { text: string; list?: ListName };

/** What a row is, which says how it looks. `header` rows are repeated on every printed page. */
export type PlanRow = { look: 'title' | 'note' | 'body' | 'header'; cells: readonly PlanCell[]; height?: number };

/** A sheet of a form as it is printed on A4. Widths are in characters of Excel; there is one for each column. */
export type SheetPlan = { name: string; landscape: boolean; widths: readonly number[]; rows: readonly PlanRow[] };

/** A place to fill in, with what stands there already and the list to choose from. */
export function fill(text = '', list?: ListName): FillCell {
  return list === undefined ? { text } : { text, list };
}

/** The cell over `width` columns. */
export function over(width: number, cell: PlanCell): PlanCell[] {
  return [cell, ...Array.from({ length: width - 1 }, () => '<')];
}

/** Title and the line below it, over the whole sheet. */
export function titleRows(width: number, title: string, below: string): PlanRow[] {
  return [
    { look: 'title', cells: over(width, title), height: 30 },
    { look: 'note', cells: over(width, below) },
  ];
}

/** A row of labels and places. */
export function bodyRow(cells: readonly PlanCell[], height?: number): PlanRow {
  return height === undefined ? { look: 'body', cells } : { look: 'body', cells, height };
}
