import type { ScoringMethod } from '../../model/scoring-method.ts';
import type { Rule } from '../rule.ts';
import { degreeOf, type Degree } from './degree.ts';
import { shownName } from './read-row.ts';
import { findingAt, resultsOf } from './results-of.ts';
import { pointsStep, scoringOf } from './scoring-of.ts';

export const phraseScoreInBand: Rule = {
  id: 'phrase-score-in-band',
  severity: 'warning',
  title: '定性指标的得分在所写完成程度对应的区间内',
  source:
    '财预〔2020〕10号：达成、部分达成、未达成年度指标分别按 100%–80%（含）、80%–60%（含）、60%–0% 记分；财预〔2021〕101号',
  falsePositives: '当地另有区间（如部分达成为 80%–50%）而本站没有收录时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { row, reading, place } = result;
      const { actual, weight, score } = reading;
      if (actual.kind !== 'qualitative' || weight.kind !== 'points' || score.kind !== 'points') continue;
      if (row.score?.includes('%') || row.weight?.includes('%') || Number(score.value) > Number(weight.value)) continue;
      const degree = degreeOf(row.actual ?? '');
      if (degree === undefined) continue;
      const [low, high] = bandOf(degree, scoringOf(archive, place));
      const step = pointsStep(score.value);
      // 80 % of 8 points is 6.4: printed in whole points it may be 6 or 7.
      const lowest = Math.floor((Number(weight.value) * low) / 100 / step + 1e-9) * step;
      const highest = Math.ceil((Number(weight.value) * high) / 100 / step - 1e-9) * step;
      const printed = Number(score.value);
      if (printed >= lowest - 1e-9 && printed <= highest + 1e-9) continue;
      const message = `指标${shownName(row)}实际写作“${row.actual?.trim()}”，应得分值的 ${low}%–${high}%；分值 ${row.weight}，得分 ${row.score}。`;
      yield findingAt(result, 'score', message);
    }
  },
};

/** Percent of the weight, both ends included: neighbours print their common edge in both. */
function bandOf(degree: Degree, { phrases }: ScoringMethod): [low: number, high: number] {
  const { achieved, partly } = phrases;
  return degree === 'achieved' ? [achieved, 100] : degree === 'partly' ? [partly, achieved] : [0, partly];
}
