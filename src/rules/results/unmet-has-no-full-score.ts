import { compareDecimal } from '../../model/decimal.ts';
import type { Rule } from '../rule.ts';
import { shownActual, shownName, shownTarget } from './read-row.ts';
import { reachedFigures } from './reached-figures.ts';
import { findingAt, resultsOf, type RowResult } from './results-of.ts';
import { shareOf } from './score-follows-share.ts';
import { scoringOf } from './scoring-of.ts';

export const unmetHasNoFullScore: Rule = {
  id: 'unmet-has-no-full-score',
  severity: 'warning',
  title: '没有达到目标的指标不得满分',
  source: '财预〔2020〕10号：定量指标未完成指标值的，按完成值与指标值的比例记分',
  falsePositives:
    '目标没有印比较符的，按指标名称判断越高越好，少数会判断错；当地规定一定偏差内不扣分而本站没有收录时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { place, row, reading } = result;
      const { isMet, isInferred, weight, score } = reading;
      if (isMet !== false || weight.kind !== 'points' || score.kind !== 'points') continue;
      if (compareDecimal(score.value, weight.value) !== 0 || Number(weight.value) === 0) continue;
      if (row.score?.includes('%') !== row.weight?.includes('%')) continue;
      if (scoringOf(archive, place).figures === 'own' || roundsToFull(result)) continue;
      const assumed = isInferred ? '（目标没有印比较符，按越高越好理解）' : '';
      const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，没有达到目标${assumed}，得分 ${row.score} 为满分。`;
      yield findingAt(result, 'score', message);
    }
  },
};

/** Missed by so little that the share of the target gives full points at two decimals: 711.18 of 711. */
function roundsToFull({ reading: { target, actual } }: RowResult): boolean {
  const figures = reachedFigures(target, actual);
  return figures !== undefined && (shareOf(figures) ?? 0) > 0.9995;
}
