import type { Planter } from '../planter.ts';
import { cellPath, findRow, isReached } from './scored-row.ts';

/** A missed target whose reason was left blank. */
export const deviationHasReasonPlanter: Planter<'dossiers'> = {
  rule: 'deviation-has-reason',
  collections: ['dossiers'],
  plant(record) {
    const found = findRow(record, (row) => isReached(row) === false && row.deviation !== undefined);
    if (!found) return undefined;
    found.row.deviation = '';
    return [cellPath(found.index, 'deviation')];
  },
};
