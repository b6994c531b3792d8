import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** A row of 收入总表 whose columns make more than its 合计. */
export const columnsSumToTotalPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'columns-sum-to-total',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '02');
    if (found === undefined) return undefined;
    addToCell(found.table.parts[0]?.rows[0], 1, random.between(110, 700));
    return [['tables', found.place, 'parts', 0, 'rows', 0, 'cells', 0]];
  },
};
