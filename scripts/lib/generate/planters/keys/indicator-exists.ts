import type { Planter } from '../planter.ts';

/** An indicator that the library has not. */
export const indicatorExistsPlanter: Planter<'dossiers'> = {
  rule: 'indicator-exists',
  collections: ['dossiers'],
  plant({ targets }) {
    const row = targets?.[0]?.rows[0];
    if (row?.library === undefined) return undefined;
    row.library = '990100/no-such-indicator';
    return [['targets', 0, 'rows', 0, 'library']];
  },
};
