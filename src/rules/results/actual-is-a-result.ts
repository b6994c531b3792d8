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

/** Words that stand for a figure (all, none, 与目标一致), that answer how content people are, or say where it is told. */
const LIKE_A_FIGURE =
  /[\d一二两三四五六七八九十百千万半零无未没不]|全|均|都|所有|足额|满意|应\p{Script=Han}{1,3}尽|一致|相同|同目标|预算|合同|批复|标准|见/u;

/** 完成 or 建设中 where a figure was asked for, 完成 where a date was. All of something and none of it may be told in words. */
function isFigureToldInWords({ target, actual }: RowReading): boolean {
  if (actual.kind !== 'qualitative') return false;
  const isFigure = (target.kind === 'comparison' && !isBound(target)) || target.kind === 'range';
  if (!isFigure && target.kind !== 'date') return false;
  return degreeOf(actual.text) === 'achieved' || (isFigure && !LIKE_A_FIGURE.test(actual.text));
}
