import type { FundsRow } from '../../schemas/funds-row.ts';
import type { MoneyUnit } from '../../model/money.ts';
import { readAmountCell } from '../amount-cell.ts';
import { declaredUnit, unitInLabel } from '../declared-unit.ts';
import type { LabelTable } from '../label-table.ts';
import { labelledValues, type LabelledValue } from '../labelled-values.ts';
import { cellStarts, type PartReader } from '../part-reader.ts';
import type { ReadFunds } from './read-funds.ts';

type PlainFunds = 'adjusted' | 'executed' | 'rate';

/** Labels that print one amount each beside them, as the form of Hebei does: 预算数：| 620 | 执行数：| 600. */
const plainFunds: LabelTable<PlainFunds> = {
  adjusted: ['预算数', '预算安排数', '全年预算数', '预算金额', '年度预算数', '预算安排', '调整后预算数'],
  executed: ['执行数', '全年执行数', '实际支出', '支出数', '预算执行数', '实际支出数', '执行金额'],
  rate: ['执行率', '预算执行率', '执行进度', '预算执行进度'],
};

/** The money of a form without a money table, as one row. `undefined` unless a budget and what was spent of it are printed. */
export function readPlainFunds(reader: PartReader, until: number): ReadFunds | undefined {
  const rows = rowsWithLabels(reader, until);
  if (rows.length === 0) return undefined;
  const values = rows.flatMap((row) => labelledValues(reader, plainFunds, row, row + 1));
  const first = (key: PlainFunds) => values.find((value) => value.key === key);
  const [adjusted, executed, rate] = [first('adjusted'), first('executed'), first('rate')];
  if (!adjusted || !executed) return undefined;
  const unit = unitOf(reader, [adjusted, executed]);
  if (unit === undefined) return undefined;
  const row: FundsRow = {
    name: '年度资金总额',
    role: 'total',
    adjusted: adjusted.text,
    executed: executed.text,
    ...(rate && { rate: rate.text }),
  };
  const cells = { adjusted, executed, ...(rate && { rate }) };
  reader.say(
    'layout-understood',
    adjusted.row,
    adjusted.column,
    '资金只印了预算数和执行数各一个，按年度资金总额一行记。',
    adjusted.text,
  );
  return { funds: { unit, rows: [row] }, rows: [{ row: adjusted.row, name: adjusted, role: 'total', cells }], until };
}

function rowsWithLabels(reader: PartReader, until: number): number[] {
  const rows: number[] = [];
  for (let row = reader.part.from; row < until; row++) {
    const labels = cellStarts(reader, row).map((column) => reader.text(row, column).replace(/[\s:：]/g, ''));
    if (labels.some((text) => /^(预算|执行|支出|调整后|全年|年度|实际).{0,6}(数|金额|支出)([(（].*[)）])?$/.test(text)))
      rows.push(row);
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
