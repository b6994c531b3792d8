import { pointsText } from '../../amount.ts';
import { gradeOf } from '../../object-plan.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import type { Planter } from '../planter.ts';
import { figureOf, isLastYear } from './scored-row.ts';

/** Every figure of a form hit to the digit, with all points. */
export const notAllExactPlanter: Planter<'dossiers'> = {
  rule: 'not-all-exact',
  collections: ['dossiers'],
  plant(record) {
    if (!isLastYear(record)) return undefined;
    const self = selfEvaluationOf(record);
    const rows = self?.rows.filter(({ target }) => figureOf(target) !== undefined) ?? [];
    const telling = rows.filter(({ target = '', unit }) => {
      const figure = figureOf(target);
      return /^[≥≤]/.test(target) && figure !== 0 && !(unit === '%' && figure === 100);
    });
    if (!self || rows.length < 8 || telling.length < 4) return undefined;
    let gained = 0;
    for (const row of rows) {
      gained += Math.round((Number(row.weight) - Number(row.score)) * 100);
      row.actual = String(figureOf(row.target));
      row.score = row.weight;
      delete row.deviation;
    }
    const total = Math.round(Number(self.totalScore) * 100) + gained;
    self.totalScore = pointsText(total);
    self.grade = gradeOf(total);
    return [['evaluations', 0, 'rows']];
  },
};
