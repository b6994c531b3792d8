import type { Budget } from '../../schemas/account.ts';
import { exactAmount, type Printed } from '../printed-amount.ts';
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
import type { Path } from '../walk-records.ts';

/** A figure of the text of an account with the cell of the table that prints it again. */
export type FigureOfText = { path: Path; name: string; amount: Printed; cell: LocatedCell };

type Account = Pick<Budget, 'tables' | 'figures'>;
type Figure = NonNullable<Budget['figures']>[number];

/**
 * The figures of the text that name one cell without doubt: those of a 项 by its code, and totals by their exact name.
 * 年初预算数 in the text of a final account is another figure and stands in no table.
 */
export function* figuresOfText(account: Account, collection: 'budgets' | 'finalAccounts'): Generator<FigureOfText> {
  for (const [index, figure] of (account.figures ?? []).entries()) {
    const amount = exactAmount(figure.money);
    const cell = cellFor(account, figure, collection);
    if (amount === undefined || cell?.cell.kind !== 'amount') continue;
    yield { path: ['figures', index, 'money'], name: `文字说明“${figure.about}”`, amount, cell };
  }
}

function cellFor(account: Account, figure: Figure, collection: 'budgets' | 'finalAccounts'): LocatedCell | undefined {
  const isBudgetInAccount = collection === 'finalAccounts' && /预算(?!财政拨款|支出决算)/.test(figure.about);
  if (isBudgetInAccount) return undefined;
  return figure.code === undefined ? totalNamed(account, figure.about) : lineOf(account, figure);
}

/** 收入支出总计 and the like, by exact name; a longer name may be another figure. */
function totalNamed(account: Account, about: string): LocatedCell | undefined {
  const name = about.replace(/[\s“”"]/g, '').replace(/（.*）|\(.*\)/g, '');
  const [income, spending] = [
    sideOf(account, 'income-expenditure', 'income'),
    sideOf(account, 'income-expenditure', 'expenditure'),
  ];
  const fiscal = sideOf(account, 'fiscal-income-expenditure', 'expenditure');
  switch (name) {
    case '收入支出总计':
    case '收支总计':
    case '收入总计':
      return atRole(income, 'grand-total');
    case '支出总计':
      return atRole(spending, 'grand-total');
    case '本年收入合计':
      return atRole(income, 'year-total');
    case '本年支出合计':
      return atRole(spending, 'year-total');
    case '财政拨款收入支出总计':
    case '财政拨款收支总计':
      return atRole(fiscal, 'grand-total');
    default:
      return undefined;
  }
}

function lineOf(account: Account, { group, code }: Figure): LocatedCell | undefined {
  if (group !== 'line') return undefined;
  const side = sideOf(account, 'general-expenditure', 'expenditure');
  const rows = side?.part.rows.flatMap((row, index) => (codeOf(row) === code ? [index] : [])) ?? [];
  return rows.length === 1 ? cellOf(side, rows[0], totalColumn(side)) : undefined;
}

function atRole(side: Side | undefined, role: 'grand-total' | 'year-total'): LocatedCell | undefined {
  return cellOf(side, rowWithRole(side, role), columnWithKey(side, 'total', 'amount', 'final'));
}
