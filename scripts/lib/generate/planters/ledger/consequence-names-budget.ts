import type { Planter } from '../planter.ts';

/** Money taken back without the budget that it changed. */
export const consequenceNamesBudgetPlanter: Planter<'dossiers'> = {
  rule: 'consequence-names-budget',
  collections: ['dossiers'],
  plant({ consequences }) {
    const index = consequences?.findIndex(({ kind, amount }) => kind === 'recover' && amount !== undefined) ?? -1;
    const consequence = consequences?.[index];
    if (consequence === undefined) return undefined;
    delete consequence.budgetYear;
    return [['consequences', index]];
  },
};
