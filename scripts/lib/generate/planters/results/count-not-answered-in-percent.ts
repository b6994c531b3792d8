import type { Planter } from '../planter.ts';
import { cellPath, findRow, isReached } from './scored-row.ts';

/** 100% where a count was asked for. */
export const countNotAnsweredInPercentPlanter: Planter<'dossiers'> = {
  rule: 'count-not-answered-in-percent',
  collections: ['dossiers'],
  plant(record) {
    const found = findRow(
      record,
      (row) => isReached(row) === true && row.level2 === '数量指标' && row.unit !== undefined && row.unit !== '%',
    );
    if (!found) return undefined;
    found.row.actual = '100%';
    return [cellPath(found.index, 'actual')];
  },
};
