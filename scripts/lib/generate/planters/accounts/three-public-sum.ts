import { addToCell, tableOf } from './account-table.ts';
import type { Planter } from '../planter.ts';

/** 公务接待费 that the “三公” total does not hold. */
export const threePublicSumPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'three-public-sum',
  collections: ['budgets', 'finalAccounts'],
  plant(account, { random }) {
    const found = tableOf(account, '07');
    if (found === undefined) return undefined;
    addToCell(found.table.parts[0]?.rows[1], 5, random.between(20, 90));
    return [['tables', found.place, 'parts', 0, 'rows', 1, 'cells', 0]];
  },
};
