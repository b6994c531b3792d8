import { absenceOfCell } from '../../model/absence.ts';
import type { Rule } from '../rule.ts';
import { evaluationsOf } from '../walk-records.ts';
import { shownActual, shownName, shownTarget } from './read-row.ts';
import { findingAt, rowsOf } from './results-of.ts';

/** Speaks only where the form has the column and the whole form was seen. */
export const deviationHasReason: Rule = {
  id: 'deviation-has-reason',
  severity: 'info',
  subject: 'indicator',
  title: '没有达到目标的指标写明偏差原因',
  source: '财预〔2020〕10号附表：偏差原因分析及改进措施',
  falsePositives: '原因写在报告正文或表下说明里、没有填在本栏时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      if (!place.seenWhole || !place.evaluation.rows.some(({ deviation }) => deviation !== undefined)) continue;
      for (const result of rowsOf(place)) {
        const { row, reading } = result;
        if (!reading.fellShort || !isBlank(row.deviation)) continue;
        const assumed = reading.isInferred ? '（目标没有印比较符，按越高越好理解）' : '';
        const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，没有达到目标${assumed}，偏差原因一栏没有填写。`;
        yield findingAt(result, 'deviation', message);
      }
    }
  },
};

function isBlank(text: string | undefined): boolean {
  return text === undefined || absenceOfCell(text) !== undefined;
}
