import { evaluationKindTitle } from '../model/evaluation-kind.ts';
import { isLowGrade } from '../rules/ledger/consequence-fits-basis.ts';
import { evidenceOf, lastEvaluated } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

/** The grade is the same fact as in `more-after-low-grade`, which asks more. */
export const lowGradeNotFollowed: QuestionRule = {
  id: 'low-grade-not-followed',
  title: '上次评价为中或差，本站没有收录到整改或结果应用',
  source: '财预〔2020〕10号：评价结果为中、差的，完善政策、改进管理、核减预算；发现的问题限期整改',
  find(asked) {
    const before = lastEvaluated(asked);
    if (!before || (before.rectifications ?? []).length + (before.consequences ?? []).length > 0) return undefined;
    const low = (before.evaluations ?? []).find(({ grade }) => grade !== undefined && isLowGrade(grade));
    if (!low) return undefined;
    const year = before.fiscalYear;
    const text = `${year} 年${evaluationKindTitle[low.kind]}等级“${low.grade}”，这一年没有收录到整改或结果应用的记录`;
    return { asked, cause: `grade-${year}`, strength: 1, evidence: [evidenceOf(asked, year, 'evaluation', text)] };
  },
  question: (subject) => `${subject}上次评价等级为中或差。后来改了什么，请提供整改和结果应用的记录。`,
};
