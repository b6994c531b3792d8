import type { FundsRow, Funds } from '../../schemas/funds-row.ts';
import { readAmountCell } from '../amount-cell.ts';
import { columnText } from '../column-text.ts';
import { findHeader, repeatsHeader, type Header, type HeaderColumn } from '../find-header.ts';
import { foldLabel } from '../fold-label.ts';
import { labelKey } from '../label-table.ts';
import { cellStarts, type PartReader, type PrintedText } from '../part-reader.ts';
import { checkMagnitudes } from './amount-magnitude.ts';
import {
  FUNDS_BLOCK,
  FUNDS_LEVEL,
  FUNDS_SOURCE,
  FUNDS_TOTAL,
  fundsColumns,
  type FundsColumn,
} from './funds-columns.ts';
import { AMOUNTS, FUNDS_FIELDS, isAmount, type FundsLine } from './funds-line.ts';
import { checkAmounts, unitOfBlock } from './funds-unit.ts';
import { goalLabels } from './goal-labels.ts';
import { sayLetterAmongDigits } from './odd-lines.ts';

/** The money block of a form with the places of its cells, and what its columns hold that a record has no place for. */
export type ReadFunds = { funds: Funds; rows: readonly FundsLine[]; until: number };

/** Names that only rows of money have. */
const FUNDS_ROW = /(总额|拨款|结转|其他资金|其中|补助|基本支出|项目支出)/;

/**
 * Reads 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 with its rows. `undefined` where the part has no such block
 * before `until`, or none of its amounts is filled. Amounts without any unit are an error: nobody guesses at it.
 */
export function readFunds(reader: PartReader, until: number): ReadFunds | undefined {
  const header = findHeader(reader, fundsColumns, isFundsHeader, reader.part.from, until);
  if (!header) return undefined;
  const columns = amountColumns(reader, header);
  const lines: FundsLine[] = [];
  const left = Math.min(...[...columns.values()].map((column) => column.left));
  let row = header.bottom + 1;
  for (; row < until; row++) {
    if (repeatsHeader(reader, header, row)) continue;
    const name = rowName(reader, row, left);
    const amounts = [...columns].flatMap(([key, each]) => (isAmount(key) ? [amountCell(reader, row, each)] : []));
    const isFilled = [...columns.values()].some((each) => /\d|^[—–/-]$/.test(amountCell(reader, row, each)));
    if (!isFundsRow(name.text, amounts, isFilled, lines.length)) break;
    for (const at of name.columns) reader.know(row, at);
    lines.push({
      row,
      name: { text: name.text, place: name.place },
      role: 'addend',
      cells: readCells(reader, row, columns),
    });
  }
  markBlock(reader, header, row, left);
  nameBareRows(reader, lines);
  assignRoles(lines);
  const unit = unitOfBlock(reader, header, lines, left);
  reportColumns(reader, header, columns, lines);
  if (unit === undefined || lines.length === 0) return undefined;
  checkAmounts(reader, lines, unit);
  for (const { cells } of lines) for (const cell of [cells.weight, cells.score]) sayLetterAmongDigits(reader, cell);
  checkMagnitudes(reader, lines, unit);
  return { funds: { unit, rows: lines.map(fundsRowOf) }, rows: lines, until: row };
}

/** Amounts between the labels make it a line of labels with values, which is no header. */
function isFundsHeader(found: ReadonlySet<FundsColumn>, { unknown }: Header<FundsColumn>): boolean {
  if (unknown.some(({ label }) => /^[\d.,]+(万?元)?$/.test(label))) return false;
  const amounts = AMOUNTS.filter((key) => found.has(key)).length;
  return amounts >= 2 || (amounts === 1 && found.has('rate') && (found.has('score') || found.has('weight')));
}

/** The first column of each concept, but for one that holds the names of the rows: 年度预算数（万元） above 总额. */
function amountColumns(reader: PartReader, header: Header<FundsColumn>): Map<FundsColumn, HeaderColumn> {
  const columns = new Map<FundsColumn, HeaderColumn>();
  for (const [key, all] of header.columns) {
    const [first] = all.filter((column) => {
      const { left } = column;
      // The left edge names the block or its rows: 年度预算（万元）.
      if (left === reader.left || reader.range(header.bottom, left).bottom > header.bottom) return false;
      const below = amountCell(reader, header.bottom + 1, column);
      return !(FUNDS_SOURCE.test(below) && !/\d/.test(below) && isAmount(key));
    });
    if (first) columns.set(key, first);
  }
  return columns;
}

function fundsRowOf({ name, role, cells }: FundsLine): FundsRow {
  const row: FundsRow = { name: name.text, role };
  for (const key of FUNDS_FIELDS) {
    const cell = cells[key];
    if (cell !== undefined && !(key === 'reason' && cell.text === '')) row[key] = cell.text;
  }
  return row;
}

function readCells(reader: PartReader, row: number, columns: ReadonlyMap<FundsColumn, HeaderColumn>) {
  const cells: Partial<Record<FundsColumn, PrintedText>> = {};
  for (const [key, column] of columns) {
    const above = reader.range(row, column.left).top < row;
    const printed = amountText(reader, row, column);
    cells[key] = above ? { ...printed, text: '' } : printed;
  }
  return cells;
}

/** A row of money without a name is the whole of it. */
function nameBareRows(reader: PartReader, lines: FundsLine[]): void {
  for (const line of lines) {
    if (line.name.text !== '') continue;
    line.name = { ...line.name, text: '年度资金总额' };
    reader.say('layout-understood', line.row, reader.left, '资金行没有印名称，按年度资金总额导入。');
  }
}

/** `amountText` without reading. */
function amountCell(reader: PartReader, row: number, { left, right }: HeaderColumn): string {
  const starts = cellStarts(reader, row, left, right);
  const at = starts.length > 1 && isWords(reader.text(row, left)) ? starts[1] : left;
  return reader.text(row, at ?? left);
}

/** The text under a column; where it prints a label of its own (其中：财政资金 | 620.00), what stands behind the label. */
function amountText(reader: PartReader, row: number, column: HeaderColumn): PrintedText {
  const starts = cellStarts(reader, row, column.left, column.right);
  const [label, ...others] = starts;
  if (label === undefined || others.length === 0 || !isWords(reader.text(row, label)))
    return columnText(reader, row, column);
  reader.know(row, label);
  return columnText(reader, row, { ...column, left: others[0] ?? column.left });
}

/** What a row is called: the texts left of the amounts without the label of the block, 其中： with what it governs. */
function rowName(reader: PartReader, row: number, left: number): PrintedText & { columns: readonly number[] } {
  const printed = cellStarts(reader, row, 0, left - 1).filter((column) => reader.text(row, column) !== '');
  const columns = printed.filter((column) => !isBlockLabel(reader, row, column, printed.length));
  // 河北 prints the names in front of each amount.
  if (columns.length === 0 && isWords(reader.text(row, left)) && reader.range(row, left).left === left) {
    return { text: reader.text(row, left), place: reader.place(row, left), columns: [] };
  }
  // A block of one row prints its label alone.
  if (columns.length === 0 && printed[0] !== undefined) {
    return { text: reader.text(row, printed[0]), place: reader.place(row, printed[0]), columns: [printed[0]] };
  }
  const first = columns[0] ?? 0;
  return { text: columns.map((column) => reader.text(row, column)).join(''), place: reader.place(row, first), columns };
}

/** A tall cell beside the rows, or the first of two that names the block in the block's first row alone. */
function isBlockLabel(reader: PartReader, row: number, column: number, printed: number): boolean {
  const { top, bottom, left } = reader.range(row, column);
  const folded = foldLabel(reader.text(row, column));
  if (/^其中/.test(folded)) return false;
  const names = FUNDS_BLOCK.test(folded) || !FUNDS_SOURCE.test(folded);
  return names && left === reader.left && (bottom > top || printed > 1);
}

/** A text where an amount belongs: a line of labels, unless the row is surely one of money. */
function isWords(text: string): boolean {
  return /\p{Script=Han}{2}/u.test(text) && !/\d/.test(text);
}

/** Whether a row goes on with the block: it names a source of money, or all its amounts can be read as such. */
function isFundsRow(name: string, amounts: readonly string[], isFilled: boolean, count: number): boolean {
  if (name === '') return isFilled && count === 0;
  if (labelKey(goalLabels, name) !== undefined) return false;
  if (amounts.some(isWords) && !FUNDS_ROW.test(name)) return false;
  if (!isFilled || FUNDS_SOURCE.test(name)) return FUNDS_SOURCE.test(name);
  const kinds = amounts.map((text) => readAmountCell(text, '元').kind);
  return count === 0 || FUNDS_LEVEL.test(name) || !kinds.includes('words');
}

/**
 * The row that names itself 总额 or the like is the total, else a single row. Rows behind it are its parts; those that
 * a second 其中 splits again, and levels of government below it, are not added.
 */
function assignRoles(lines: FundsLine[]): void {
  const named = lines.findIndex(({ name }) => FUNDS_TOTAL.test(name.text));
  const total = named < 0 && labelKey(fundsColumns, lines[0]?.name.text ?? '') !== undefined ? 0 : named;
  let parts = 0;
  let nested = false;
  lines.forEach((line, index) => {
    const name = line.name.text;
    if (index === total || (total < 0 && lines.length === 1)) line.role = 'total';
    else {
      const within = /其中/.test(name);
      if (within && parts > 0) nested = true;
      else if (nested && !FUNDS_LEVEL.test(name)) nested = false;
      line.role = nested ? 'of-which' : 'addend';
      parts++;
    }
  });
}

/** Columns of money that a record has no field for, where they hold something. */
function reportColumns(
  reader: PartReader,
  header: Header<FundsColumn>,
  columns: ReadonlyMap<FundsColumn, HeaderColumn>,
  lines: readonly FundsLine[],
): void {
  const passed = [...columns].flatMap(([key, column]) =>
    (FUNDS_FIELDS as readonly string[]).includes(key) ? [] : [column],
  );
  const taken = new Set([...columns.values()]);
  const doubled = [...header.columns.values()].flat().filter((column) => !taken.has(column));
  for (const column of [...passed, ...doubled, ...header.unknown]) {
    if (FUNDS_BLOCK.test(foldLabel(column.label))) continue;
    reader.know(header.bottom, column.left);
    const filled = lines.filter(
      ({ row }) =>
        reader.text(row, column.left) !== '' &&
        reader.range(row, column.left).left === column.left &&
        reader.range(row, column.left).top === row &&
        !(reader.isRead(row, column.left) && !passed.includes(column)),
    );
    const [first] = filled;
    if (!first) continue;
    for (const { row } of filled) reader.know(row, column.left);
    const label = column.label.replace(/\s+/g, '');
    // An amount may be lost with a column whose name is not known; that asks for a look.
    const isAmount =
      !passed.includes(column) &&
      !/结余|结转|差额|增减|偏差|备注/.test(label) &&
      filled.some(({ row }) => /\d/.test(reader.text(row, column.left)));
    if (isAmount) {
      const message = `资金表里不认识“${label}”这一列，其中的数没有导入。是预算数或执行数的，请改成“年初预算数、全年预算数、全年执行数”这样的列名。`;
      reader.say('cell-not-read', first.row, column.left, message, reader.text(first.row, column.left));
    } else {
      reader.say('column-not-read', first.row, column.left, `“${label}”列网站没有对应的栏目，没有导入。`, column.label);
    }
  }
}

function markBlock(reader: PartReader, header: Header<FundsColumn>, until: number, left: number): void {
  for (let row = header.top; row < until; row++) {
    for (const column of cellStarts(reader, row, 0, left - 1)) {
      if (FUNDS_BLOCK.test(foldLabel(reader.text(row, column)))) reader.know(row, column);
    }
  }
}
