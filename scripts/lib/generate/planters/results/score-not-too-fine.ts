import { wanText } from '../../amount.ts';
import type { Planter } from '../planter.ts';
import { cellPath, findRow, isReached } from './scored-row.ts';

/** A score as a spreadsheet computes it, with four decimals. */
export const scoreNotTooFinePlanter: Planter<'dossiers'> = {
  rule: 'score-not-too-fine',
  collections: ['dossiers'],
  plant(record, { random }) {
    const found = findRow(
      record,
      (row) => isReached(row) === false && Number(row.score) > 0 && Number(row.score) + 0.01 <= Number(row.weight),
    );
    if (!found) return undefined;
    // Below half of a hundredth, so that the total stays what it was.
    found.row.score = `${wanText(Math.round(Number(found.row.score) * 100))}${random.between(11, 48)}`;
    return [cellPath(found.index, 'score')];
  },
};
