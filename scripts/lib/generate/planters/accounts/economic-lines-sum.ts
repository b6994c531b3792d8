import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** A 款 of 基本支出表 that its 类 does not hold. */
export const economicLinesSumPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'economic-lines-sum',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '06');
    const rows = found?.table.parts[0]?.rows ?? [];
    const parent = rows.findIndex(({ code }) => code === '302');
    if (found === undefined || parent < 0) return undefined;
    addToCell(
      rows.find(({ code }) => code === '30211'),
      0,
      random.between(110, 400),
    );
    return [['tables', found.place, 'parts', 0, 'rows', parent, 'cells', 0]];
  },
};
