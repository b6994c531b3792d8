import type { FundsRow } from '../../schemas/funds-row.ts';
import type { MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import { labelKey, type LabelTable } from '../label-table.ts';
import { labelledValues, type LabelledValue } from '../labelled-values.ts';
import { cellStarts, type PartReader } from '../part-reader.ts';
import { fundsColumns } from './funds-columns.ts';
import type { ReadFunds } from './read-funds.ts';

type PlainFunds = 'initial' | 'adjusted' | 'executed' | 'rate';

/** Labels that print one amount each beside them: 预算数：| 620 | 执行数：| 600. */
const plainFunds: LabelTable<PlainFunds> = {
  initial: fundsColumns.initial,
  adjusted: [...fundsColumns.adjusted, '当年预算数', '当年预算', '项目预算数', '本年预算'],
  executed: [...fundsColumns.executed, '当年执行数', '当年预算执行数', '当年支出数'],
  rate: [...fundsColumns.rate, '当年预算执行率'],
};

/** The money of a form without a money table, as one row. `undefined` unless a budget and what was spent of it are printed. */
export function readPlainFunds(reader: PartReader, until: number): ReadFunds | undefined {
  const rows = rowsWithLabels(reader, until);
  if (rows.length === 0) return undefined;
  const values = rows.flatMap((row) => labelledValues(reader, plainFunds, row, row + 1));
  const first = (key: PlainFunds) => values.find((value) => value.key === key && value.text !== '');
  const [initial, adjusted, executed, rate] = [first('initial'), first('adjusted'), first('executed'), first('rate')];
  const planned = adjusted ?? initial;
  if (!planned || !executed) return undefined;
  const unit = unitOf(reader, [...(initial ? [initial] : []), ...(adjusted ? [adjusted] : []), executed]);
  if (unit === undefined) return undefined;
  const cells = { ...(initial && { initial }), ...(adjusted && { adjusted }), executed, ...(rate && { rate }) };
  const row: FundsRow = { name: '年度资金总额', role: 'total' };
  for (const [key, cell] of Object.entries(cells)) row[key as PlainFunds] = cell.text;
  reader.say(
    'layout-understood',
    planned.row,
    planned.column,
    '资金只印了预算数和执行数各一个，按年度资金总额一行导入。',
    planned.text,
  );
  return { funds: { unit, rows: [row] }, rows: [{ row: planned.row, name: planned, role: 'total', cells }], until };
}

/** Rows that print an amount beside such a label, or behind it in its cell. */
function rowsWithLabels(reader: PartReader, until: number): number[] {
  const rows: number[] = [];
  for (let row = reader.part.from; row < until; row++) {
    const texts = cellStarts(reader, row).map((column) => reader.text(row, column));
    const isLabel = (text: string) => labelKey(plainFunds, text.replace(/[:：].*$/s, '')) !== undefined;
    if (texts.some(isLabel) && texts.some((text) => /\d/.test(text))) rows.push(row);
  }
  return rows;
}

function unitOf(reader: PartReader, values: readonly LabelledValue<PlainFunds>[]): MoneyUnit | undefined {
  const [first] = values;
  if (!first) return undefined;
  const read = values.map(({ text }) => readAmountCell(text, undefined));
  const broken = read.findIndex(({ kind }) => kind === 'broken');
  const cell = values[broken];
  if (cell)
    reader.say('number-is-readable', cell.row, cell.column, `“${cell.text}”不是完整的金额。请对照原件改正后再导入。`);
  const own = new Set(read.flatMap((amount) => (amount.kind === 'amount' && amount.ownUnit ? [amount.ownUnit] : [])));
  const labels: string[] = values.map(({ label }) => label);
  for (let row = Math.max(reader.part.from, first.row - 2); row <= first.row; row++) {
    for (const column of cellStarts(reader, row)) labels.push(reader.text(row, column));
  }
  const unit =
    labels.flatMap((label) => unitInLabel(label) ?? [])[0] ??
    declaredUnit(reader, first.row)?.unit ??
    (own.size === 1 ? [...own][0] : undefined);
  if (unit === undefined && read.some(({ kind }) => kind === 'unitless')) {
    reader.say(
      'unit-is-declared',
      first.row,
      first.column,
      `金额“${first.text}”没有注明单位。请在表头注明“单位：元”或“单位：万元”后再导入。`,
    );
  }
  return unit;
}
