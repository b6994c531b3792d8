import type { Planter } from '../planter.ts';
import { cellPath, findRow, isReached } from './scored-row.ts';

/** Units of another kind: money where things are counted. */
export const unitAsInTargetPlanter: Planter<'dossiers'> = {
  rule: 'unit-as-in-target',
  collections: ['dossiers'],
  plant(record) {
    const found = findRow(
      record,
      ({ unit, actual, ...row }) =>
        isReached({ unit, actual, ...row }) === true && unit !== undefined && !/[元%]/.test(unit),
    );
    if (!found) return undefined;
    found.row.actual = `${found.row.actual}万元`;
    return [cellPath(found.index, 'actual')];
  },
};
