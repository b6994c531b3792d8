import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** 支出总计 with a balance that 收入总计 has not. */
export const incomeEqualsExpenditurePlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'income-equals-expenditure',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '01');
    const rows = found?.table.parts[1]?.rows ?? [];
    const total = rows.findIndex(({ role }) => role === 'grand-total');
    if (found === undefined || total < 0) return undefined;
    const amount = random.between(110, 800);
    addToCell(rows[total], 0, amount);
    addToCell(
      rows.find(({ role }) => role === 'closing'),
      0,
      amount,
    );
    return [['tables', found.place, 'parts', 1, 'rows', total, 'cells', 0]];
  },
};
