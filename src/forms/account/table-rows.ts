import { absenceOfCell } from '../../model/absence.ts';
import type { MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { readCodedName } from '../coded-name.ts';
import type { PartReader, PrintedText } from '../part-reader.ts';
import { withoutLayoutSpace } from './layout-space.ts';
import { isNoteText } from './note-text.ts';
import { textsOf, type TableHeader } from './table-header.ts';
import type { TableSide, ValueColumn } from './table-sides.ts';

/** A row of one side, as printed, with its sheet row and the places of its texts. */
export type SideRow = {
  row: number;
  code?: PrintedText;
  label: PrintedText;
  cells: PrintedText[];
};

/** The rows of each side, and the notes below the table. */
export type TableRows = { sides: SideRow[][]; notes: PrintedText[] };

/** Reads what stands below the header. `unit` is that of the table. */
export function readTableRows(
  reader: PartReader,
  header: TableHeader,
  sides: readonly TableSide[],
  unit: MoneyUnit | undefined,
): TableRows {
  const rows: SideRow[][] = sides.map(() => []);
  const notes: PrintedText[] = [];
  if (header.lineRow !== undefined) {
    const texts = textsOf(reader, header.lineRow).map(({ text }) => text);
    const name = texts.find((text) => /次$/.test(text)) ?? texts[0] ?? '';
    const message = `“${name}”一行只是栏次的编号或算式，没有导入。`;
    sayLeftOut(reader, header.lineRow, 'column-not-read', message);
  }
  for (let row = header.until; row < reader.part.until; row += 1) {
    const texts = textsOf(reader, row).filter(({ column }) => !reader.isRead(row, column));
    if (texts.length === 0) continue;
    if (repeatsHeaderRow(reader, header, row)) {
      sayLeftOut(reader, row, 'layout-understood', '续页重复的表头，没有再次导入。');
      continue;
    }
    if (isNote(texts, reader)) {
      for (const { column } of texts) {
        const { text, place } = reader.take(row, column);
        notes.push({ text: withoutLayoutSpace(text), place });
      }
      continue;
    }
    readRow(reader, header, row, sides, unit, rows);
  }
  return { sides: rows, notes };
}

/** A sentence alone in its row, or one that says it is a note. */
function isNote(texts: readonly { column: number; text: string }[], reader: PartReader): boolean {
  const [first] = texts;
  if (first === undefined || texts.length > 2) return false;
  return isNoteText(first.text) && (first.text.length > 6 || texts.length === 1) && reader.width > 1;
}

function readRow(
  reader: PartReader,
  header: TableHeader,
  row: number,
  sides: readonly TableSide[],
  unit: MoneyUnit | undefined,
  rows: SideRow[][],
): void {
  const found = sides.map((side) => readSideRow(reader, header, row, side, unit));
  for (const [index, side] of found.entries()) {
    if (side === undefined) continue;
    // Without merges, the label of a foot that spans two halves stands at the left edge of the first.
    const before = found[index - 1];
    if (side.label.text === '' && before && before.label.text !== '' && isBlank(before.cells) && !isBlank(side.cells)) {
      rows[index]?.push({ ...side, label: before.label });
      rows[index - 1]?.pop();
      continue;
    }
    if (side.label.text === '' && side.code === undefined && isBlank(side.cells)) continue;
    rows[index]?.push(side);
  }
}

function isBlank(cells: readonly PrintedText[]): boolean {
  return cells.every(({ text }) => text === '');
}

function readSideRow(
  reader: PartReader,
  header: TableHeader,
  row: number,
  side: TableSide,
  unit: MoneyUnit | undefined,
): SideRow | undefined {
  // 类 款 项 may be merged into the first row of figures, which is 合计 all the same.
  const below = (column: number) => reader.range(row, column).top >= header.until;
  const labels = [...side.codes, ...(side.label === undefined ? [] : [side.label])].filter(below);
  // A label that is merged over the values of this side belongs to the half behind it.
  const isMergedOver = labels.some((column) => {
    const { left, right } = reader.range(row, column);
    const isOver = (value: ValueColumn) => left <= value.column && column < value.column && value.column <= right;
    return side.values.some((value) => value.key !== 'text' && isOver(value));
  });
  if (isMergedOver) return undefined;
  const code = readCode(reader, row, side);
  const label = readLabel(reader, row, side, code, below);
  const cells = side.values.map((value) => readValue(reader, row, side, value, unit));
  if (label.label.text === '' && label.code === undefined && isBlank(cells)) return undefined;
  return { row, ...(label.code && { code: label.code }), label: label.label, cells };
}

/** The code in one column or in three: 208 | 05 | 05, also 208 | 20805 | 2080505. `undefined` where it is no code. */
function readCode(reader: PartReader, row: number, { codes }: TableSide): PrintedText | undefined {
  const starts = codes.filter(
    (column) => reader.range(row, column).left === column && reader.range(row, column).top === row,
  );
  const parts = starts.map((column) => codeText(reader, row, column));
  const digits = parts.filter((text) => text !== '');
  if (digits.length === 0 || digits.some((text) => !/^[0-9A-Za-z-]+$/.test(text))) return undefined;
  let code = '';
  for (const part of digits) {
    const isWhole = part.startsWith(code) && part.length > code.length;
    code = isWhole ? part : code + part.padStart(2, '0');
  }
  const at = starts.find((column) => reader.text(row, column) !== '');
  for (const column of starts) reader.know(row, column);
  return { text: code, place: reader.place(row, at ?? codes[0] ?? 0) };
}

/** Digits of a code; one that a sheet shows as 2,080,505.00 is told by the number behind it. */
function codeText(reader: PartReader, row: number, column: number): string {
  const cell = reader.part.grid.rows[row]?.[column];
  const text = (cell?.text ?? '').normalize('NFKC').replace(/\s/g, '');
  if (cell?.number !== undefined && /[.,]/.test(text) && Number.isInteger(cell.number)) return String(cell.number);
  return text;
}

function readLabel(
  reader: PartReader,
  row: number,
  side: TableSide,
  code: PrintedText | undefined,
  isBelowHeader: (column: number) => boolean,
): { code?: PrintedText; label: PrintedText } {
  const columns =
    code === undefined ? [...side.codes, ...(side.label === undefined ? [] : [side.label])] : [side.label];
  const isShown = (column: number | undefined) =>
    column !== undefined && isBelowHeader(column) && reader.text(row, column).trim() !== '';
  // What stands where a code belongs and is none must not hide the name beside it.
  const isStrange =
    isShown(side.label) && side.codes.some((column) => isShown(column) && /\d/.test(reader.text(row, column)));
  const at = isStrange ? side.label : columns.find(isShown);
  const fallback = columns.at(-1) ?? side.codes[0] ?? 0;
  const printed = at === undefined ? { text: '', place: reader.place(row, fallback) } : reader.take(row, at);
  const text = withoutLayoutSpace(printed.text);
  if (code !== undefined) return { code, label: { ...printed, text } };
  // 2080505机关…支出 in one cell.
  const glued = /^(\d{3}(?:\d{2}){0,2})[-—_\s]*(?=\p{Script=Han})(.+)$/u.exec(text);
  const coded = glued ? { code: glued[1], name: glued[2] ?? '' } : readCodedName(text);
  if (coded.code === undefined) return { label: { ...printed, text } };
  return { code: { text: coded.code, place: printed.place }, label: { ...printed, text: coded.name } };
}

/** A cell as printed. Amounts that are broken, or in another unit than their column, are findings. */
function readValue(
  reader: PartReader,
  row: number,
  side: TableSide,
  value: ValueColumn,
  tableUnit: MoneyUnit | undefined,
): PrintedText {
  const { column, key } = value;
  const range = reader.range(row, column);
  // 合计 merged over the words beside it is a label; of a merged amount the first cell alone is the amount.
  const isLabel = side.label !== undefined && range.left <= side.label && side.label <= range.right;
  if (isLabel || range.left < column || (range.top < row && key !== 'text')) {
    return { text: '', place: reader.place(row, column) };
  }
  const printed = reader.take(row, column);
  const unit = value.unit ?? tableUnit;
  if (key === 'text' || key === 'count' || key === 'change-percent') {
    return { ...printed, text: withoutLayoutSpace(printed.text) };
  }
  if (printed.text === '' || absenceOfCell(printed.text) !== undefined) return printed;
  const amount = readAmountCell(printed.text, unit);
  if (amount.kind === 'broken') {
    reader.say('number-is-readable', row, column, `${amount.why}。请对照原件改正后再导入。`);
    return printed;
  }
  if (amount.kind !== 'amount') {
    if (amount.kind === 'words') {
      reader.say('value-is-clear', row, column, `“${value.title}”列是金额，这一格不是数，按原样保留。请核对。`);
    }
    return printed;
  }
  if (amount.ownUnit !== undefined && amount.ownUnit !== unit) {
    reader.say(
      'unit-is-declared',
      row,
      column,
      `这一格印着“${amount.ownUnit}”，本表的单位是“${unit ?? '未注明'}”。同一张表只能用一种单位，请改成一致。`,
    );
  }
  return { ...printed, text: amount.ownUnit === undefined ? printed.text : amount.money.text };
}

/** Whether a row prints the first or the last row of the header again. */
function repeatsHeaderRow(reader: PartReader, header: TableHeader, row: number): boolean {
  const last = (header.lineRow ?? header.until) - 1;
  const shown = (at: number) => textsOf(reader, at).map(({ column, text }) => `${column} ${text}`);
  const texts = shown(row);
  if (texts.length < 2) return false;
  for (let at = header.from; at <= last; at += 1) {
    const titles = new Set(shown(at));
    if (titles.size > 1 && texts.every((text) => titles.has(text))) return true;
  }
  return header.lineRow !== undefined && texts.join() === shown(header.lineRow).join();
}

function sayLeftOut(
  reader: PartReader,
  row: number,
  rule: 'column-not-read' | 'layout-understood',
  message: string,
): void {
  const texts = textsOf(reader, row);
  const [first] = texts;
  if (first === undefined) return;
  for (const { column } of texts) reader.know(row, column);
  reader.say(
    rule,
    row,
    first.column,
    message,
    texts
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 40),
  );
}
