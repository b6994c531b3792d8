import type { Planter } from '../planter.ts';
import { moveTarget } from './moved-target.ts';
import { cellPath, figureOf, findRow, isLastYear } from './scored-row.ts';

/** The result of the two years before once more; the target asks for no more than that. */
export const actualNotRepeatedPlanter: Planter<'dossiers'> = {
  rule: 'actual-not-repeated',
  collections: ['dossiers'],
  plant(record, { earlier }) {
    const [before, last] = earlier.slice(-2);
    if (!isLastYear(record) || !last || !before) return undefined;
    const moved = moveTarget(record, last, ({ id, name, unit, actual }) => {
      const earliest = before.evaluations?.[0]?.rows.find((row) => row.id === id && row.name === name);
      const isTelling = unit === '%' && Number(actual) > 20 && actual !== '100' && actual === earliest?.actual;
      return isTelling ? figureOf(actual) : undefined;
    });
    const id = moved && record.targets?.[0]?.rows[Number(moved[0]?.[3])]?.id;
    const found = id === undefined ? undefined : findRow(record, (row) => row.id === id);
    if (!found) return undefined;
    found.row.actual = last.evaluations?.[0]?.rows.find((row) => row.id === id)?.actual;
    return [cellPath(found.index, 'actual')];
  },
};
