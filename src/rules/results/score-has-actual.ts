import { absenceOfCell } from '../../model/absence.ts';
import type { Rule } from '../rule.ts';
import { evaluationsOf } from '../walk-records.ts';
import { isExecutionRow, shownName } from './read-row.ts';
import { findingAt, rowsOf } from './results-of.ts';

/** Speaks only where the form has the column 实际完成值 and the whole form was seen. */
export const scoreHasActual: Rule = {
  id: 'score-has-actual',
  severity: 'info',
  subject: 'indicator',
  title: '评价表的指标写有实际完成值，得了分的更要写',
  source: '财预〔2020〕10号附表：实际完成值、得分',
  falsePositives: '实际完成情况写在表外的报告里时会误报。',
  *check(archive) {
    for (const place of evaluationsOf(archive)) {
      if (!place.seenWhole) continue;
      for (const result of rowsOf(place)) {
        const { row, reading } = result;
        if (row.actual === undefined || absenceOfCell(row.actual) === undefined) continue;
        const { score, target } = reading;
        const isDash = absenceOfCell(row.actual) !== 'left-blank';
        // A dash is an answer, but not to a figure that was asked for and has points.
        if (isDash && target.kind !== 'comparison') continue;
        if (isExecutionRow(row)) continue;
        const isUnfilled =
          !isDash && row.score !== undefined && absenceOfCell(row.score) === 'left-blank' && target.kind !== 'absent';
        const isScored = score.kind === 'points' && Number(score.value) !== 0;
        if (!isScored && !isUnfilled) continue;
        const full = row.score === row.weight ? '（满分）' : '';
        const rest = isScored ? `，得分 ${row.score}${full}` : '，得分也没有填写：表已公开，结果还空着';
        const message = `指标${shownName(row)}的实际完成值${isDash ? `印作“${row.actual.trim()}”` : '没有填写'}${rest}。`;
        yield findingAt(result, 'actual', message);
      }
    }
  },
};
