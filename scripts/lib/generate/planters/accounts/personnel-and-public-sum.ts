import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** 人员经费合计 that does not fit 基本支出. */
export const personnelAndPublicSumPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'personnel-and-public-sum',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '06');
    const rows = found?.table.parts[0]?.rows ?? [];
    const total = rows.findIndex(({ role }) => role === 'total');
    if (found === undefined || total < 0) return undefined;
    addToCell(
      rows.find(({ role }) => role === 'personnel-total'),
      0,
      random.between(110, 600),
    );
    return [['tables', found.place, 'parts', 0, 'rows', total, 'cells', 0]];
  },
};
