import type { Planter } from '../planter.ts';
import { cellPath, findRow, isReached } from './scored-row.ts';

/** The target copied into the cell of the result. */
export const actualIsAResultPlanter: Planter<'dossiers'> = {
  rule: 'actual-is-a-result',
  collections: ['dossiers'],
  plant(record) {
    const found = findRow(record, (row) => isReached(row) === true && /^[≥≤]/.test(row.target ?? ''));
    if (!found) return undefined;
    found.row.actual = found.row.target;
    return [cellPath(found.index, 'actual')];
  },
};
