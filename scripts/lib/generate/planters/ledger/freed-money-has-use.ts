import type { Planter } from '../planter.ts';

/** Money taken back that went nobody knows where. */
export const freedMoneyHasUsePlanter: Planter<'dossiers'> = {
  rule: 'freed-money-has-use',
  collections: ['dossiers'],
  plant({ consequences }) {
    const index = consequences?.findIndex(({ usedFor }) => usedFor !== undefined) ?? -1;
    const consequence = consequences?.[index];
    if (consequence === undefined) return undefined;
    delete consequence.usedFor;
    return [['consequences', index]];
  },
};
