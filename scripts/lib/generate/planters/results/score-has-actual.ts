import type { Planter } from '../planter.ts';
import { cellPath, findRow } from './scored-row.ts';

/** Points for a row whose result was left blank. */
export const scoreHasActualPlanter: Planter<'dossiers'> = {
  rule: 'score-has-actual',
  collections: ['dossiers'],
  plant(record) {
    const found = findRow(record, ({ score, deviation }) => Number(score) > 0 && deviation === undefined);
    if (!found) return undefined;
    found.row.actual = '';
    return [cellPath(found.index, 'actual')];
  },
};
