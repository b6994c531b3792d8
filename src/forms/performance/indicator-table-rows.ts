import { foldLabel } from '../fold-label.ts';
import type { HeaderColumn } from '../find-header.ts';
import { labelKey } from '../label-table.ts';
import { cellStarts, type PartReader } from '../part-reader.ts';
import { isPeopleLabel } from '../people-label.ts';
import { identityLabels } from './identity-labels.ts';

const TOTAL =
  /^(总分|合计|总计|得分合计|自评总分|总得分|综合得分|合计得分|评价总分|分值合计|总分值|合计分|总评分)(值|数)?$/;
const SUBTOTAL = /^(小计|分类小计)$/;
/** …… where the template has room for more. */
export const ELLIPSIS = /^[…⋯.。·]{2,}$/;
/** Words of a row that belongs to what follows the table. */
const CLOSING = new Set([
  'conclusion',
  'problems',
  'advice',
  'totalScore',
  'grade',
  'filledOn',
  'passed',
  'objectName',
  'evaluator',
]);
const NOTE = /^(注|备注|说明|填表说明|填报说明|其他需要说明的事项|需要说明的其他事项|其他说明)\s*\d*\s*([:：.、]|$)/;
const CONTINUED = /续表|[(（]续[)）]/;

/** Whether a cell says 总分, 合计 or the like. */
export function isTotalLabel(text: string): boolean {
  return TOTAL.test(foldLabel(text));
}

/** Whether a row is the total of the table. */
export function isTotalRow(reader: PartReader, row: number): boolean {
  const first = firstText(reader, row);
  if (reader.isRead(row, first)) return false;
  return isTotalLabel(reader.text(row, first)) && reader.range(row, first).top === row;
}

/** Whether a row adds up a group of indicators. */
export function isSubtotal(reader: PartReader, row: number): boolean {
  return cellStarts(reader, row).some(
    (column) => SUBTOTAL.test(foldLabel(reader.text(row, column))) && reader.range(row, column).top === row,
  );
}

/** Whether no cell that begins in the row shows anything: a spare row of the template. */
export function isBlankRow(reader: PartReader, row: number): boolean {
  return cellStarts(reader, row).every(
    (column) => reader.text(row, column) === '' || reader.range(row, column).top < row,
  );
}

/** A title that a new page prints again. */
export function isContinuation(reader: PartReader, row: number): boolean {
  const first = firstText(reader, row);
  const text = reader.text(row, first);
  if (CONTINUED.test(text) && text.length <= 30) return true;
  const alone = cellStarts(reader, row).filter((column) => reader.text(row, column) !== '').length === 1;
  return alone && text !== '' && text === reader.text(reader.part.from, firstText(reader, reader.part.from));
}

/** Whether a row belongs to what follows the table: a conclusion, a signature, a note, a line across. */
export function isClosing(reader: PartReader, row: number, name: HeaderColumn | undefined): boolean {
  const starts = cellStarts(reader, row).filter(
    (column) => reader.text(row, column) !== '' && reader.range(row, column).top === row,
  );
  const [first] = starts;
  if (first === undefined) return false;
  const text = reader.text(row, first);
  if (name && first > name.left) return false;
  const key = labelKey(identityLabels, text);
  if ((key !== undefined && CLOSING.has(key)) || isPeopleLabel(text) || NOTE.test(text)) return true;
  if (findLabelPair(text)) return true;
  return (
    starts.length === 1 &&
    reader.range(row, first).right >= reader.right &&
    reader.range(row, first).left === reader.left &&
    reader.width > 2
  );
}

/** 填报人：某某 and the like in one cell. */
function findLabelPair(text: string): boolean {
  const label = /^\s*([^\s:：]{2,16})\s*[:：]/.exec(text)?.[1];
  if (label === undefined) return false;
  const key = labelKey(identityLabels, label);
  return isPeopleLabel(label) || (key !== undefined && CLOSING.has(key));
}

/** The first cell that begins in the row and shows something. */
export function firstText(reader: PartReader, row: number): number {
  return (
    cellStarts(reader, row).find(
      (column) => reader.text(row, column) !== '' && reader.range(row, column).top === row,
    ) ?? 0
  );
}

/** Counts all cells of a row as understood. */
export function markRow(reader: PartReader, row: number): void {
  for (const column of cellStarts(reader, row)) reader.know(row, column);
}
