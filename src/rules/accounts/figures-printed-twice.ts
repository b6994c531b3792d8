import type { Budget } from '../../schemas/account.ts';
import type { ColumnKey, TableForm } from '../../schemas/printed-table.ts';
import {
  cellOf,
  codeOf,
  columnWithKey,
  rowWithRole,
  sideOf,
  totalColumn,
  type LocatedCell,
  type Side,
} from './table-cells.ts';

/** One figure with the places where the tables of an account print it again; any one of `others` may agree with it. */
export type TwicePrinted = { first: LocatedCell; others: LocatedCell[] };

type Tables = Pick<Budget, 'tables'>;

/** The figures that the nine tables print more than once (relations between the tables of the form). */
export function* figuresPrintedTwice(account: Tables): Generator<TwicePrinted> {
  const [income, spending] = [
    sideOf(account, 'income-expenditure', 'income'),
    sideOf(account, 'income-expenditure', 'expenditure'),
  ];
  const fiscalIncome = sideOf(account, 'fiscal-income-expenditure', 'income');
  const fiscalSpending = sideOf(account, 'fiscal-income-expenditure', 'expenditure');

  yield* twice([total(account, 'income')], [yearOf(income), grandOf(income)]);
  yield* twice([total(account, 'expenditure')], [yearOf(spending), grandOf(spending)]);
  yield* twice([total(account, 'income', 'fiscal')], [yearOf(fiscalIncome), grandOf(fiscalIncome)]);
  for (const [form, column] of [
    ['general-expenditure', 'general'],
    ['fund', 'fund'],
    ['state-capital', 'state-capital'],
  ] as const) {
    yield* twice([total(account, form)], [yearOf(fiscalSpending, column), grandOf(fiscalSpending, column)]);
  }
  yield* twice([total(account, 'general-basic')], [total(account, 'general-expenditure', 'basic')]);
  yield* sameCodes(spending, undefined, sideOf(account, 'expenditure', 'expenditure'));
  yield* sameCodes(fiscalSpending, 'general', sideOf(account, 'general-expenditure', 'expenditure'));
}

function* twice(first: (LocatedCell | undefined)[], others: (LocatedCell | undefined)[]): Generator<TwicePrinted> {
  const found = others.filter((cell) => cell?.cell.kind === 'amount') as LocatedCell[];
  for (const cell of first) if (cell?.cell.kind === 'amount' && found.length > 0) yield { first: cell, others: found };
}

/** Each 类 of the summary against the 类 of the detailed table. */
function* sameCodes(
  summary: Side | undefined,
  column: ColumnKey | undefined,
  detail: Side | undefined,
): Generator<TwicePrinted> {
  const [of, at] = [column ? columnWithKey(summary, column) : totalColumn(summary), totalColumn(detail)];
  for (const [row, printed] of (summary?.part.rows ?? []).entries()) {
    const code = codeOf(printed);
    const again = detail?.part.rows.findIndex((other) => codeOf(other) === code) ?? -1;
    if (code === undefined || again < 0) continue;
    yield* twice([cellOf(summary, row, of)], [cellOf(detail, again, at)]);
  }
}

/** The 合计 of a table, in the column of a key or of the whole. */
function total(account: Tables, form: TableForm, column?: ColumnKey): LocatedCell | undefined {
  const side = sideOf(account, form, 'expenditure');
  const row = rowWithRole(side, 'total', 'year-total') ?? (form === 'general-basic' ? undefined : onlyRow(side));
  return cellOf(side, row, column ? columnWithKey(side, column) : totalColumn(side));
}

function yearOf(side: Side | undefined, column?: ColumnKey): LocatedCell | undefined {
  return cellOf(side, rowWithRole(side, 'year-total', 'total'), columnOf(side, column));
}

function grandOf(side: Side | undefined, column?: ColumnKey): LocatedCell | undefined {
  return cellOf(side, rowWithRole(side, 'grand-total'), columnOf(side, column));
}

/** The column of a key, or the only amount of a side that does not split it. */
function columnOf(side: Side | undefined, column: ColumnKey | undefined): number | undefined {
  return column === undefined ? totalColumn(side) : columnWithKey(side, column);
}

function onlyRow(side: Side | undefined): number | undefined {
  return side?.part.rows.length === 1 ? 0 : undefined;
}
