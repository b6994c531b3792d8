import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import { readWan, wanText } from '../../amount.ts';

type Account = RecordOf<'budgets' | 'finalAccounts'>;

/** A table of a department's account by its number, `undefined` in accounts of the government or where it is empty. */
export function tableOf(account: Account, no: string) {
  if (account.scope !== 'department') return undefined;
  const place = account.tables.findIndex((table) => table.no === no);
  const table = account.tables[place];
  return table === undefined || table.parts.length === 0 ? undefined : { table, place };
}

/** Adds to one cell in place. Rows may share their cells, so they are copied first. */
export function addToCell(row: { cells: string[] } | undefined, column: number, amount: number): void {
  if (row === undefined) return;
  row.cells = row.cells.map((cell, index) => (index === column ? wanText(readWan(cell) + amount) : cell));
}
