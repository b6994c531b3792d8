import type { Planter } from '../planter.ts';

/** An empty table without its sentence. */
export const emptyTableIsExplainedPlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'empty-table-is-explained',
  collections: ['budgets', 'finalAccounts'],
  plant({ tables }) {
    const index = tables.findIndex(({ emptyNote }) => emptyNote !== undefined);
    const table = tables[index];
    if (table === undefined) return undefined;
    delete table.emptyNote;
    return [['tables', index]];
  },
};
