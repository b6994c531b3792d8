import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** 收入总表 that adds up in itself and differs from 收支总表. */
export const tablesAgreePlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'tables-agree',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '02');
    const rows = found?.table.parts[0]?.rows ?? [];
    if (found === undefined || rows.length !== 2) return undefined;
    const amount = random.between(110, 700);
    for (const row of rows) for (const column of [0, 1]) addToCell(row, column, amount);
    return [['tables', found.place, 'parts', 0, 'rows', 1, 'cells', 0]];
  },
};
