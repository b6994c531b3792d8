import type { Budget } from '../../schemas/account.ts';
import type { RowRole } from '../../schemas/printed-table.ts';
import { formatGap, inYuan, isUnitSlip, shownAmount, sumGap } from '../printed-amount.ts';
import type { Finding } from '../rule.ts';
import {
  cellAt,
  cellOf,
  columnWithKey,
  isNothing,
  moneyColumns,
  rowWithRole,
  sideOf,
  sidesOf,
  totalColumn,
  type LocatedCell,
  type Side,
} from './table-cells.ts';
import type { AccountPlace } from '../walk-records.ts';

/** A total of an account's table with the cells that make it. */
export type CellSum = {
  whole: LocatedCell;
  parts: { located: LocatedCell; sign?: 1 | -1; isNothing?: boolean }[];
};

/** A finding for a sum whose printed total is missed by more than rounding. */
export function* sumFindings(
  { collection, key, seenWhole }: AccountPlace,
  sums: Iterable<CellSum>,
): Generator<Finding> {
  for (const { whole, parts } of sums) {
    if (whole.cell.kind !== 'amount') continue;
    const gap = sumGap(
      whole.cell.amount,
      parts.map(({ located, ...part }) => ({ ...part, cell: located.cell })),
      seenWhole,
    );
    if (gap === undefined || isUnitSlip(whole.cell.amount, inYuan(gap.computedFen))) continue;
    const addends = parts
      .map(({ located, sign }) =>
        located.cell.kind === 'amount' ? `${sign === -1 ? '－' : '＋'}${shownAmount(located.cell.amount)}` : '',
      )
      .join('')
      .replace(/^＋/, '');
    const sum = formatGap(gap.computedFen, whole.unit);
    const message = `${whole.name}印作 ${shownAmount(whole.cell.amount)}，各项（${addends}）合计为 ${sum}，差 ${formatGap(gap.differenceFen, whole.unit)}。`;
    yield { collection, key, path: whole.path, value: whole.text, message };
  }
}

/** Rows that lead from the year's total to the 总计 of each side. */
const TO_GRAND_TOTAL: Record<'income' | 'expenditure', RowRole[]> = {
  income: ['year-total', 'non-fiscal-surplus', 'opening'],
  expenditure: ['year-total', 'surplus-distribution', 'closing'],
};

/** 本年收入 + 使用非财政拨款结余 + 年初结转 = 总计, and its counterpart, in each column of 01 and 04. */
export function* balanceSums(account: Pick<Budget, 'tables'>): Generator<CellSum> {
  for (const form of ['income-expenditure', 'fiscal-income-expenditure'] as const) {
    for (const which of ['income', 'expenditure'] as const) {
      const side = sideOf(account, form, which);
      const total = rowWithRole(side, 'grand-total');
      if (side === undefined || total === undefined) continue;
      yield* balancesOfSide(side, total, TO_GRAND_TOTAL[which]);
    }
  }
}

function* balancesOfSide(side: Side, total: number, roles: RowRole[]): Generator<CellSum> {
  const rows = roles.flatMap((role) => {
    const row = rowWithRole(side, role);
    return row === undefined ? [] : [row];
  });
  // A side without 本年合计 lists its items, which are another sum.
  if (rowWithRole(side, 'year-total') === undefined || rows.length < 2) return;
  for (const column of moneyColumns(side)) {
    yield {
      whole: cellAt(side, total, column),
      parts: rows.map((row) => ({ located: cellAt(side, row, column), isNothing: isNothing(side, row, column) })),
    };
  }
}

/** The form prints 人员经费合计 and 公用经费合计 at the foot of two halves; the whole stands there or in the table before. */
export function* basicSums(account: Pick<Budget, 'tables'>): Generator<CellSum> {
  const personnel = footOfBasic(account, 'personnel-total');
  const publicTotal = footOfBasic(account, 'public-total');
  const lines = sideOf(account, 'general-expenditure', 'expenditure');
  const whole =
    footOfBasic(account, 'total') ??
    cellOf(lines, rowWithRole(lines, 'total', 'year-total'), columnWithKey(lines, 'basic'));
  if (personnel === undefined || publicTotal === undefined || whole === undefined) return;
  yield { whole, parts: [{ located: personnel }, { located: publicTotal }] };
}

function footOfBasic(
  account: Pick<Budget, 'tables'>,
  role: 'personnel-total' | 'public-total' | 'total',
): LocatedCell | undefined {
  const side = sidesOf(account).find(
    (candidate) => candidate.table.form === 'general-basic' && rowWithRole(candidate, role) !== undefined,
  );
  return cellOf(side, rowWithRole(side, role), totalColumn(side));
}
