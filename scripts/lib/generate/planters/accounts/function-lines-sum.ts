import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** A 项 of 支出总表 that its 款 does not hold; found in 合计 and in 项目支出. */
export const functionLinesSumPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'function-lines-sum',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '03');
    const rows = found?.table.parts[0]?.rows ?? [];
    const line = rows.find(({ code, cells }) => code?.length === 7 && cells[2] !== '0.00');
    const parent = rows.findIndex(({ code }) => code === line?.code?.slice(0, 5));
    if (found === undefined || line === undefined || parent < 0) return undefined;
    const amount = random.between(120, 900);
    addToCell(line, 0, amount);
    addToCell(line, 2, amount);
    return [0, 2].map((column) => ['tables', found.place, 'parts', 0, 'rows', parent, 'cells', column]);
  },
};
