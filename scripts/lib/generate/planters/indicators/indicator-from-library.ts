import type { Planter } from '../planter.ts';

/** A row without a number of the library, where the others have one. */
export const indicatorFromLibraryPlanter: Planter<'dossiers'> = {
  rule: 'indicator-from-library',
  collections: ['dossiers'],
  plant({ targets = [] }, { random }) {
    const rows = targets[0]?.rows;
    if (rows === undefined) return undefined;
    const row = random.pick(rows);
    delete row.library;
    return [['targets', 0, 'rows', rows.indexOf(row), 'name']];
  },
};
