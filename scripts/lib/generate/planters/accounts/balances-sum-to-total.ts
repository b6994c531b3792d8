import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** 上年结转 that 收入总计 does not hold. */
export const balancesSumToTotalPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'balances-sum-to-total',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '01');
    const rows = found?.table.parts[0]?.rows ?? [];
    const total = rows.findIndex(({ role }) => role === 'grand-total');
    if (found === undefined || total < 0) return undefined;
    addToCell(
      rows.find(({ role }) => role === 'opening'),
      0,
      random.between(110, 800),
    );
    return [['tables', found.place, 'parts', 0, 'rows', total, 'cells', 0]];
  },
};
