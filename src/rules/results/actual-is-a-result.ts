import { foldSigns } from '../../model/fold-signs.ts';
import type { Rule } from '../rule.ts';
import { degreeOf } from './degree.ts';
import { isBound, isOneSided } from './reached-figures.ts';
import { shownName, shownTarget, type RowReading } from './read-row.ts';
import { findingAt, resultsOf } from './results-of.ts';

export const actualIsAResult: Rule = {
  id: 'actual-is-a-result',
  severity: 'info',
  subject: 'indicator',
  title: '目标是数的，实际完成值也是具体数，不照抄“≥90%”，也不只写“完成”',
  source: '财预〔2020〕10号附表：实际完成值；绩效自评应当客观、真实',
  falsePositives: '调查只给出区间（如满意度 90% 以上）时，区间就是结果。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { row, reading } = result;
      if (isFigureToldInWords(reading)) {
        const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际写作“${row.actual?.trim()}”，没有具体数。`;
        yield findingAt(result, 'actual', message);
        continue;
      }
      if (!isOneSided(reading.actual)) continue;
      const isCopy = foldSigns(row.actual ?? '') === foldSigns(row.target ?? '');
      const actual = row.actual?.trim();
      const message = isCopy
        ? `指标${shownName(row)}实际印作“${actual}”，与目标的写法相同，没有具体数。`
        : `指标${shownName(row)}目标 ${shownTarget(row)}，实际印作“${actual}”，只给出范围，没有具体数。`;
      yield findingAt(result, 'actual', message);
    }
  },
};

/** 完成 where a figure or a date was asked for. All of something and none of it may be told in words. */
function isFigureToldInWords({ target, actual }: RowReading): boolean {
  const isAsked =
    (target.kind === 'comparison' && !isBound(target)) || target.kind === 'range' || target.kind === 'date';
  return isAsked && actual.kind === 'qualitative' && degreeOf(actual.text) === 'achieved';
}
