import { absenceOfCell } from '../../model/absence.ts';
import { normaliseGrade } from '../../model/grade.ts';
import type { Rule } from '../rule.ts';
import { evaluationsOf } from '../walk-records.ts';

/** Speaks only of a form with rows or money that was seen whole: a list of results may name grades alone. */
export const gradeHasScore: Rule = {
  id: 'grade-has-score',
  severity: 'info',
  subject: 'evaluation',
  title: '印了等级的评价也印了总分',
  source: '财预〔2020〕10号：评价结果采取评分和评级相结合的方式',
  falsePositives: '当地只评等级、不打分时会误报。',
  *check(archive) {
    for (const { collection, key, path, evaluation, seenWhole } of evaluationsOf(archive)) {
      const { grade = '', totalScore = '', rows, funds } = evaluation;
      if (rows.length === 0 && !funds) continue;
      if (!seenWhole || normaliseGrade(grade) === undefined || absenceOfCell(totalScore) === undefined) continue;
      yield { collection, key, path: [...path, 'grade'], value: grade, message: `等级印作“${grade}”，没有印总分。` };
    }
  },
};
