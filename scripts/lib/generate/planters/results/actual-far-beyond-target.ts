import type { Planter } from '../planter.ts';
import { cellPath, figureOf, findRow, isLastYear, isReached } from './scored-row.ts';

/** A count of more than one and a half times the target. */
export const actualFarBeyondTargetPlanter: Planter<'dossiers'> = {
  rule: 'actual-far-beyond-target',
  collections: ['dossiers'],
  plant(record, { random }) {
    if (!isLastYear(record)) return undefined;
    const found = findRow(
      record,
      (row) =>
        isReached(row) === true && row.unit !== '%' && /^≥\d+$/.test(row.target ?? '') && row.deviation === undefined,
    );
    const wanted = figureOf(found?.row.target);
    if (!found || wanted === undefined || wanted < 4) return undefined;
    found.row.actual = String(Math.ceil((wanted * random.between(156, 240)) / 100));
    return [cellPath(found.index, 'actual')];
  },
};
