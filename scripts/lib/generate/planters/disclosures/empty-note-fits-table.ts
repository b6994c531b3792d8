import type { Planter } from '../planter.ts';

/** A table with figures that says it is empty. */
export const emptyNoteFitsTablePlanter: Planter<'budgets' | 'finalAccounts'> = {
  rule: 'empty-note-fits-table',
  collections: ['budgets', 'finalAccounts'],
  plant({ tables }) {
    const index = tables.findIndex(({ form, emptyNote, note }) => form === 'expenditure' && !emptyNote && !note);
    const table = tables[index];
    if (table === undefined) return undefined;
    table.note = '注：本年度没有这类支出，故本表为空表。';
    return [['tables', index, 'note']];
  },
};
