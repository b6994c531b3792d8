import type { Grid } from '../grid.ts';
import { mergeAt, shownText } from '../grid.ts';
import type { ColumnContext } from './column-key.ts';
import { isHeaderText, structureOf } from './header-words.ts';
import { withoutLayoutSpace } from './layout-space.ts';

/** The header rows of a table, and the titles that stand over each column, from the top. */
export type TableHeader = {
  from: number;
  /** The first row below the header. */
  until: number;
  /** The row of 栏次 numbers, where there is one. */
  lineRow?: number;
  titles: readonly (readonly string[])[];
};

/** How many rows a header may have, 栏次 included. */
const HIGHEST = 6;

/** The first header between two rows, or `undefined` where there is none. */
export function findHeader(
  grid: Grid,
  from: number,
  until: number,
  context: ColumnContext,
): TableHeader | undefined {
  for (let row = from; row < until; row += 1) {
    if (!startsHeader(grid, row, context)) continue;
    let end = row + 1;
    while (end < until && end - row < HIGHEST && continuesHeader(grid, row, end, context)) end += 1;
    const titles = columnTitles(grid, row, end);
    const isLine = end < until && isLineRow(grid, end);
    return { from: row, until: isLine ? end + 1 : end, ...(isLine && { lineRow: end }), titles };
  }
  return undefined;
}

/** The printed texts of a row with their columns, without those of cells merged into others. */
export function textsOf(grid: Grid, row: number): { column: number; text: string }[] {
  return (grid.rows[row] ?? []).flatMap(({ text }, column) => (text.trim() === '' ? [] : [{ column, text }]));
}

/** Two or more titles and nothing else, or three among titles that are not known. */
function startsHeader(grid: Grid, row: number, context: ColumnContext): boolean {
  const texts = textsOf(grid, row);
  if (texts.some(({ text }) => isAmount(text) || /[:：]/.test(text.slice(0, -1)))) return false;
  const known = texts.filter(({ text }) => isHeaderText(withoutLayoutSpace(text), context));
  if (known.length === texts.length) return known.length >= 2;
  return known.length >= 3 && known.length * 5 >= texts.length * 3;
}

/** A row that is still header: it stands beside merged titles, or has titles below a title of several columns. */
function continuesHeader(grid: Grid, top: number, row: number, context: ColumnContext): boolean {
  const texts = textsOf(grid, row);
  if (texts.some(({ text }) => isAmount(text))) return false;
  const isInMerge = (grid.rows[row] ?? []).some((_, column) => {
    const merge = mergeAt(grid, row, column);
    return merge !== undefined && merge.top >= top && merge.top < row;
  });
  if (texts.length === 0) return isInMerge;
  const known = texts.filter(({ text }) => isHeaderText(withoutLayoutSpace(text), context));
  if (isInMerge) return known.length * 2 >= texts.length && known.length > 0;
  if (known.length < texts.length) return false;
  const underGroup = texts.filter(({ column }) => isUnderGroup(grid, row, column));
  return underGroup.length > 0 && (underGroup.length > 1 || texts.length > 1 || isPartOfCode(texts));
}

function isPartOfCode(texts: readonly { text: string }[]): boolean {
  return texts.every(({ text }) => structureOf(withoutLayoutSpace(text)) === 'code-part');
}

/** Whether the cell above is a title of several columns, or blank. */
function isUnderGroup(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row - 1, column);
  if (merge && merge.right > merge.left) return true;
  if (shownText(grid, row - 1, column).trim() === '') return true;
  // Without merges, a title of several columns has blanks to its right.
  return merge === undefined && shownText(grid, row - 1, column + 1).trim() === '';
}

/** A row that counts the columns: 栏次 1 2 3, or 1 2 3=4+5 alone. */
function isLineRow(grid: Grid, row: number): boolean {
  const texts = textsOf(grid, row).map(({ text }) => text.replace(/\s/g, ''));
  const [first, ...rest] = texts;
  if (first === undefined || rest.length === 0) return false;
  const counts = /^栏次|^行次|^栏目?$/.test(first) ? rest : texts;
  const areCounts = counts.every((text) => /^(\d{1,2}|[—\-*]+|\d{1,2}=[\d+\-()/*×%]+|[甲乙丙丁])$/.test(text));
  if (/^栏次|^行次/.test(first)) return areCounts;
  const plain = counts.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  return areCounts && plain.length > 1 && plain.every((count, index) => count === (plain[0] ?? 0) + index) && (plain[0] ?? 9) <= 2;
}

/** The titles over each column, from the top, each once; blanks right of a title of several columns take it over. */
function columnTitles(grid: Grid, from: number, until: number): string[][] {
  const width = grid.rows[from]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const titles: string[] = [];
    for (let row = from; row < until; row += 1) {
      const text = withoutLayoutSpace(shownText(grid, row, column)) || groupToTheLeft(grid, row, column, from, until);
      if (text !== '' && titles.at(-1) !== text) titles.push(text);
    }
    return titles;
  });
}

function groupToTheLeft(grid: Grid, row: number, column: number, from: number, until: number): string {
  const hasTitleBelow = (at: number) =>
    Array.from({ length: until - row - 1 }, (_, index) => row + 1 + index).some(
      (below) => shownText(grid, below, at).trim() !== '' && mergeAt(grid, below, at)?.top !== row,
    );
  if (mergeAt(grid, row, column) !== undefined || !hasTitleBelow(column)) return '';
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = shownText(grid, row, left).trim();
    if (text === '') continue;
    const merge = mergeAt(grid, row, left);
    // A merged title says itself how far it reaches.
    return merge === undefined && hasTitleBelow(left) && row >= from ? withoutLayoutSpace(text) : '';
  }
  return '';
}

/** Whether a text is a printed amount rather than a title. */
export function isAmount(text: string): boolean {
  return /^[-−(（]?[\d０-９][\d０-９,，.．\s]*[)）%％]?$/.test(text.trim()) && !/^\d{4}$/.test(text.trim());
}
