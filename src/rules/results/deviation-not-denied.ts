import type { Rule } from '../rule.ts';
import { saysNone, shownActual, shownName, shownTarget } from './read-row.ts';
import { findingAt, resultsOf } from './results-of.ts';

export const deviationNotDenied: Rule = {
  id: 'deviation-not-denied',
  severity: 'info',
  subject: 'indicator',
  title: '没有达到目标的指标，偏差原因不写“无”',
  source: '财预〔2020〕10号附表：偏差原因分析及改进措施',
  falsePositives: '目标没有印比较符的，按指标名称判断越高越好，少数会判断错。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { row, reading } = result;
      if (!reading.fellShort || row.deviation === undefined || !saysNone(row.deviation)) continue;
      const assumed = reading.isInferred ? '（目标没有印比较符，按越高越好理解）' : '';
      const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，没有达到目标${assumed}，偏差原因写作“${row.deviation.trim()}”。`;
      yield findingAt(result, 'deviation', message);
    }
  },
};
