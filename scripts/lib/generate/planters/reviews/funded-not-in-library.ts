import type { Planter } from '../planter.ts';

/** Money for an object that is not in the library of projects. */
export const fundedNotInLibraryPlanter: Planter<'dossiers'> = {
  rule: 'funded-not-in-library',
  collections: ['dossiers'],
  plant({ budget }) {
    if (budget?.inReserve !== true || budget.approved === undefined) return undefined;
    budget.inReserve = false;
    return [['budget', 'inReserve']];
  },
};
