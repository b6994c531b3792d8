import { fenOf, type Fen, type MoneyUnit } from '../../model/money.ts';
import { cellOf, columnWithKey, rowWithRole, sideOf, totalColumn } from '../../rules/accounts/table-cells.ts';
import type { Budget } from '../../schemas/account.ts';

/** The printed total of an account's expenditure, with the account. */
export type SpendingTotal = { fen: Fen; unit: MoneyUnit; text: string; account: Budget };

/** The total of the expenditure side of a form, as printed; `undefined` where none is printed or it is no amount. */
export function spendingTotal(
  account: Budget,
  form: 'income-expenditure' | 'general-expenditure',
): SpendingTotal | undefined {
  const side = sideOf(account, form, 'expenditure');
  const cell = cellOf(
    side,
    rowWithRole(side, 'grand-total', 'total'),
    totalColumn(side) ?? columnWithKey(side, 'amount'),
  );
  if (cell?.cell.kind !== 'amount') return undefined;
  return { fen: fenOf(cell.cell.amount), unit: cell.cell.amount.unit, text: cell.cell.amount.text, account };
}
