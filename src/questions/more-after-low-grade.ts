import { evaluationKindTitle } from '../model/evaluation-kind.ts';
import { isLowGrade } from '../rules/ledger/consequence-fits-basis.ts';
import { evidenceOf, increaseEvidence, increaseOf, lastEvaluated } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

export const moreAfterLowGrade: QuestionRule = {
  id: 'more-after-low-grade',
  title: '上次评价为中或差，本年安排比上年多',
  source:
    '预算法第三十二条（编制预算参考上年绩效评价结果）；财预〔2020〕10号（评价结果为中、差的，完善政策、改进管理、核减预算）',
  find(asked) {
    const increase = increaseOf(asked);
    const before = lastEvaluated(asked);
    const low = (before?.evaluations ?? []).filter(({ grade }) => grade !== undefined && isLowGrade(grade));
    if (!increase || !before || low.length === 0) return undefined;
    // Each kind of evaluation has a line of its own; they are never put together.
    const grades = low.map(({ kind, grade = '', totalScore }) =>
      evidenceOf(
        asked,
        before.fiscalYear,
        'evaluation',
        `${before.fiscalYear} 年${evaluationKindTitle[kind]}等级“${grade}”${totalScore ? `，总分 ${totalScore}` : ''}`,
      ),
    );
    const evidence = [...grades, ...increaseEvidence(asked, increase)];
    return { asked, cause: `grade-${before.fiscalYear}`, strength: 3, evidence };
  },
  question: (subject) =>
    `${subject}上次评价等级为中或差，本年安排比上年多。多出的部分用来做什么，评价提出的意见采纳了哪些？`,
};
