import { cellStarts, type PartReader } from '../part-reader.ts';
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

/** How far below its title the header of a table may stand. */
const HEADER_WITHIN_ROWS = 60;
/** How many rows a header may have, without 栏次. */
const HIGHEST = 5;

/**
 * The first header of a part, or `undefined` where there is none. Its cells count as read. Where no row has titles that
 * are known, a row that names its rows' column (项目, 地区) over rows with amounts is taken.
 */
export function findTableHeader(reader: PartReader, context: ColumnContext): TableHeader | undefined {
  return headerFrom(reader, context, startsHeader) ?? headerFrom(reader, context, startsUnknownHeader);
}

function headerFrom(reader: PartReader, context: ColumnContext, starts: typeof startsHeader): TableHeader | undefined {
  const { from, until } = reader.part;
  for (let row = from; row < Math.min(until, from + HEADER_WITHIN_ROWS); row += 1) {
    if (!starts(reader, row, context)) continue;
    let end = row + 1;
    while (end < until && end - row < HIGHEST && continuesHeader(reader, row, end, context)) end += 1;
    const hasLine = end < until && isLineRow(reader, end);
    for (let read = row; read < end; read += 1) {
      for (let column = 0; column < reader.width; column += 1) reader.know(read, column);
    }
    return {
      from: row,
      until: hasLine ? end + 1 : end,
      ...(hasLine && { lineRow: end }),
      titles: columnTitles(reader, row, end),
    };
  }
  return undefined;
}

/** The texts that begin in a row, with their columns. Merged ranges count once, in their first row. */
export function textsOf(reader: PartReader, row: number): { column: number; text: string }[] {
  return cellStarts(reader, row).flatMap((column) => {
    const text = withoutLayoutSpace(reader.text(row, column));
    const begins = reader.range(row, column).top === row || row === reader.part.from;
    return text === '' || !begins ? [] : [{ column, text }];
  });
}

/** Two or more titles and nothing else, or three among titles that are not known. */
function startsHeader(reader: PartReader, row: number, context: ColumnContext): boolean {
  const texts = textsOf(reader, row);
  if (texts.some(({ text }) => isAmount(text) || /^(?!其中).*[:：]./.test(text))) return false;
  const known = texts.filter(({ text }) => isHeaderText(text, context));
  if (known.length === texts.length) return known.length >= 2;
  return known.length >= 3 && known.length * 5 >= texts.length * 3;
}

/** Titles that are not known beside the column of the rows' names; an amount stands below. */
function startsUnknownHeader(reader: PartReader, row: number): boolean {
  const texts = textsOf(reader, row);
  if (texts.length < 2 || texts.some(({ text }) => isAmount(text) || /[:：]/.test(text))) return false;
  if (structureOf(texts[0]!.text) === undefined) return false;
  return textsOf(reader, row + 1).some(({ text }) => isAmount(text));
}

/** A row that is still header: it stands beside merged titles, or has titles below a title of several columns. */
function continuesHeader(reader: PartReader, top: number, row: number, context: ColumnContext): boolean {
  const texts = textsOf(reader, row);
  if (texts.some(({ text }) => isAmount(text))) return false;
  const isBesideMerged = cellStarts(reader, row).some((column) => {
    const above = reader.range(row, column).top;
    return above >= top && above < row;
  });
  if (texts.length === 0) return isBesideMerged;
  const known = texts.filter(({ text }) => isHeaderText(text, context));
  if (isBesideMerged) return true;
  const areAllParted = texts.every(
    ({ column }) => reader.range(row - 1, column).right > reader.range(row - 1, column).left,
  );
  if (areAllParted && texts.length >= 3) return true;
  if (known.length < texts.length) return false;
  const isUnderGroup = texts.some(({ column }) => standsUnderGroup(reader, row, column));
  return isUnderGroup && (texts.length > 1 || isPartOfCode(texts));
}

function isPartOfCode(texts: readonly { text: string }[]): boolean {
  return texts.every(({ text }) => structureOf(text) === 'code-part');
}

/** Whether the cell above is a title of several columns, or blank. Without merges such a title has blanks to its right. */
function standsUnderGroup(reader: PartReader, row: number, column: number): boolean {
  const above = reader.range(row - 1, column);
  if (above.right > above.left || reader.text(row - 1, column).trim() === '') return true;
  return column + 1 < reader.width && reader.text(row - 1, column + 1).trim() === '';
}

const LINE_NAME = /^(栏次|行次|栏目|栏号|公式)$/;

/** A row that counts the columns: 栏次 1 2 3, 公式 A=B+C B C, or 1 2 3=4+5 alone. */
function isLineRow(reader: PartReader, row: number): boolean {
  const texts = textsOf(reader, row).map(({ text }) => text.replace(/\s/g, ''));
  const isNamed = texts.some((text) => LINE_NAME.test(text));
  // The national final accounts print 类 款 项 beside 栏次.
  const counts = texts.filter((text) => !LINE_NAME.test(text) && structureOf(text) !== 'code-part');
  const areCounts = counts.every((text) =>
    /^(\d{1,2}|[—\-*]+|\d{1,2}=[\d+\-()/*×÷%]+|[甲乙丙丁]|[A-Z](=[A-Z+\-*/×÷]+)?)$/.test(text),
  );
  if (!areCounts || counts.length === 0) return false;
  if (isNamed) return true;
  const plain = counts.filter((text) => /^\d/.test(text)).map((text) => Number.parseInt(text, 10));
  const first = plain[0] ?? 0;
  return plain.length > 1 && (first === 1 || first === 2) && plain.every((count, index) => count === first + index);
}

/** The titles over each column, from the top, each once; blanks right of a title of several columns take it over. */
function columnTitles(reader: PartReader, from: number, until: number): string[][] {
  return Array.from({ length: reader.width }, (_, column) => {
    const titles: string[] = [];
    for (let row = from; row < until; row += 1) {
      const text = withoutLayoutSpace(reader.text(row, column)) || groupToTheLeft(reader, row, column, until);
      if (text !== '' && titles.at(-1) !== text) titles.push(text);
    }
    return titles;
  });
}

function groupToTheLeft(reader: PartReader, row: number, column: number, until: number): string {
  const hasTitleBelow = (at: number) =>
    Array.from({ length: until - row - 1 }, (_, index) => row + 1 + index).some(
      (below) => reader.text(below, at).trim() !== '' && reader.range(below, at).top > row,
    );
  if (!hasTitleBelow(column)) return '';
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = withoutLayoutSpace(reader.text(row, left));
    if (text === '') continue;
    const range = reader.range(row, left);
    // A merged title says itself how far it reaches.
    const isMerged = range.right > range.left || range.bottom > range.top;
    return !isMerged && hasTitleBelow(left) ? text : '';
  }
  return '';
}

/** Whether a text is a printed amount rather than a title. Years are titles. */
export function isAmount(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return /^[-−(]?[\d,.]*\d[\d,.]*[)%]?$/.test(plain) && !/^(19|20)\d{2}$/.test(plain);
}
