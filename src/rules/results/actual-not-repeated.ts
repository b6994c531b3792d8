import { foldSigns } from '../../model/fold-signs.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import type { Rule } from '../rule.ts';
import { indicatorYears, sameRowIn, yearBefore } from './indicator-years.ts';
import { readRow, shownActual, shownName } from './read-row.ts';
import { exactFigure, isBound, reachedFigures } from './reached-figures.ts';

/** Counts up to this stay the same by themselves: 8 个村, 21 个中心. */
const SMALL_COUNT = 100;
/** A growth of 5% says the same three times more easily than a rate of 73%. */
const SMALL_SHARE = 20;

/** 100 %, 0, small counts and standards that are set by rule repeat without telling anything. */
export const actualNotRepeated: Rule = {
  id: 'actual-not-repeated',
  severity: 'info',
  subject: 'indicator',
  title: '实际值没有连续三年完全相同',
  source: '财预〔2020〕10号：绩效自评应当真实、客观；连续相同的实际值宜核对是否按当年情况填写',
  falsePositives: '按固定名册、固定标准执行的项目，实际值可以连年相同。',
  *check(archive) {
    for (const { key, fiscalYear, result, last } of indicatorYears(archive)) {
      if (!result || !isTelling(result.row)) continue;
      const before = sameRowIn(yearBefore(archive, key, 2), result.row);
      if (!before || !isRepeated(result.row, last) || !isRepeated(result.row, before)) continue;
      const message = `指标${shownName(result.row)} ${fiscalYear - 2}、${fiscalYear - 1}、${fiscalYear} 年的实际值都是 ${shownActual(result.row)}。`;
      const path = [...result.path, 'actual'];
      yield { collection: 'dossiers', key, path, value: result.row.actual ?? '', message };
    }
  },
};

function isTelling(row: EvaluatedRow): boolean {
  const { target, actual } = readRow(row);
  const figure = exactFigure(actual);
  if (!figure || isBound(figure) || /标准/.test(row.name)) return false;
  const asked = exactFigure(target);
  const figures = reachedFigures(target, actual);
  if (asked?.comparator === '=' && figures?.actual === figures?.target) return false;
  const coarse = foldSigns(figure.unit).includes('%') ? SMALL_SHARE : SMALL_COUNT;
  return figure.value.includes('.') || Number(figure.value) > coarse;
}

function isRepeated(row: EvaluatedRow, other: EvaluatedRow): boolean {
  const [now, then] = [exactFigure(readRow(row).actual), exactFigure(readRow(other).actual)];
  const figures = reachedFigures(now && { ...now, comparator: undefined }, then);
  return figures !== undefined && figures.target === figures.actual;
}
