import type { Planter } from '../planter.ts';

/** Money taken back though all that was approved, and not moved since, was spent. */
export const recoveredWithinUnspentPlanter: Planter<'dossiers'> = {
  rule: 'recovered-within-unspent',
  collections: ['dossiers'],
  plant({ consequences, budget, targets }) {
    const index = consequences?.findIndex(({ kind, amount }) => kind === 'recover' && amount !== undefined) ?? -1;
    if (index < 0 || budget?.approved === undefined) return undefined;
    // A target that was lowered with the budget would stand alone.
    if (targets?.some(({ version }) => version === 'adjusted')) return undefined;
    delete budget.adjusted;
    delete budget.parts;
    budget.executed = budget.approved;
    return [['consequences', index, 'amount']];
  },
};
