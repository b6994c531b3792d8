import type { Rule } from '../rule.ts';
import { shownName, shownTarget } from './read-row.ts';
import { findingAt, resultsOf } from './results-of.ts';
import { isShareOfCount, unitOf } from './unit-as-in-target.ts';

export const countNotAnsweredInPercent: Rule = {
  id: 'count-not-answered-in-percent',
  severity: 'info',
  subject: 'indicator',
  title: '目标是数量的，实际值也是数量，不写成完成率',
  source: '财预〔2020〕10号附表：实际完成值与年度指标值逐项对应',
  falsePositives: '目标的单位印错（率的单位印成个）时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { row, reading } = result;
      const [wanted, reached] = [unitOf(reading.target), unitOf(reading.actual)];
      if (wanted === '' || !isShareOfCount(wanted, reached)) continue;
      const message = `指标${shownName(row)}目标 ${shownTarget(row)} 是数量，实际印作 ${row.actual?.trim()}，看不出完成了多少。`;
      yield findingAt(result, 'actual', message);
    }
  },
};
