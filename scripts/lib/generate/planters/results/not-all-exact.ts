import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import { figureOf, isReached } from './scored-row.ts';

/** Every figure of a form hit to the digit. */
export const notAllExactPlanter: Planter<'dossiers'> = {
  rule: 'not-all-exact',
  collections: ['dossiers'],
  plant(record) {
    const self = selfEvaluationOf(record);
    const rows = self?.rows.filter(({ target }) => figureOf(target) !== undefined) ?? [];
    const telling = rows.filter(
      ({ target = '', unit }) =>
        /^[≥≤]/.test(target) && !(unit === '%' && figureOf(target) === 100) && figureOf(target) !== 0,
    );
    if (rows.length < 8 || telling.length < 4 || rows.some((row) => isReached(row) !== true)) return undefined;
    for (const row of rows) row.actual = String(figureOf(row.target));
    return [['evaluations', 0, 'rows']];
  },
};
