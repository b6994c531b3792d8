import type { Planter } from '../planter.ts';
import { cellPath, findRow, isReached } from './scored-row.ts';

/** 无 where the reason of a missed target belongs. */
export const deviationNotDeniedPlanter: Planter<'dossiers'> = {
  rule: 'deviation-not-denied',
  collections: ['dossiers'],
  plant(record, { random }) {
    const found = findRow(record, (row) => isReached(row) === false && row.deviation !== undefined);
    if (!found) return undefined;
    found.row.deviation = random.pick(['无', '无偏差']);
    return [cellPath(found.index, 'deviation')];
  },
};
