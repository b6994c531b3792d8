import type { Planter } from '../planter.ts';
import { draftOf } from './draft-rows.ts';

/** A draft of a day on which its indicators were not in the library yet. */
export const libraryIndicatorInForcePlanter: Planter<'dossiers'> = {
  rule: 'library-indicator-in-force',
  collections: ['dossiers'],
  plant(record) {
    const draft = draftOf(record);
    if (draft === undefined || draft.rows.some(({ library }) => library === undefined)) return undefined;
    draft.on = '2012-01-10';
    return draft.rows.map((_, place) => ['targets', 0, 'rows', place, 'library']);
  },
};
