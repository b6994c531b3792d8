import type { Planter } from '../planter.ts';

/** Two rows of a form with one id. */
export const noDuplicatesPlanter: Planter<'dossiers'> = {
  rule: 'no-duplicates',
  collections: ['dossiers'],
  plant({ targets }) {
    const [first, second] = targets?.[0]?.rows ?? [];
    if (first === undefined || second === undefined) return undefined;
    second.id = first.id;
    return [['targets', 0, 'rows', 1, 'id']];
  },
};
