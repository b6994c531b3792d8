import { compareDecimal } from '../../model/decimal.ts';
import type { Rule } from '../rule.ts';
import { isFarBeyond } from './actual-far-beyond-target.ts';
import { reachedFigures } from './reached-figures.ts';
import { saysNothing, shownActual, shownName, shownTarget } from './read-row.ts';
import { findingAt, resultsOf, type RowResult } from './results-of.ts';
import { scoringOf } from './scoring-of.ts';

/** Evaluators of 部门评价 and 财政评价 score by criteria of their own, so only 自评 is held to the formula. */
export const metHasFullScore: Rule = {
  id: 'met-has-full-score',
  severity: 'warning',
  title: '单位自评中，达到目标的定量指标得满分，没有得满分的写明原因',
  source: '财预〔2020〕10号：定量指标完成指标值的，得该指标全部分值',
  falsePositives: '当地按评分细则扣分、扣分原因写在别处时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { place, row } = result;
      if (place.kind !== 'self' || !isUnexplained(result)) continue;
      if (scoringOf(archive, place).figures === 'own') continue;
      const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，已达到目标，得分 ${row.score}，分值 ${row.weight}，没有写明扣分原因。`;
      yield findingAt(result, 'score', message);
    }
  },
};

function isUnexplained({ row, reading }: RowResult): boolean {
  const { target, actual, isMet, weight, score } = reading;
  if (isMet !== true || weight.kind !== 'points' || score.kind !== 'points' || !saysNothing(row.deviation))
    return false;
  const figures = reachedFigures(target, actual);
  // A target set too low may cost points: 10号 asks for it.
  if (figures && isFarBeyond(figures)) return false;
  return row.score?.includes('%') === row.weight?.includes('%') && compareDecimal(score.value, weight.value) < 0;
}
