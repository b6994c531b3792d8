import { reasonsAgainst } from '../rules/reviews/funded.ts';
import { evidenceOf } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

export const fundedNotSupported: QuestionRule = {
  id: 'funded-not-supported',
  title: '事前评估结论不支持，仍列入预算',
  source: '中发〔2018〕34号（事前评估结果作为申请预算的必备要件）',
  find(asked) {
    const said = reasonsAgainst(asked.archive, asked.dossier).find(({ rule }) => rule === 'funded-not-supported');
    if (!said) return undefined;
    const evidence = [evidenceOf(asked, asked.year, 'pre-evaluation', said.text)];
    return { asked, cause: 'pre-evaluation-conclusion', strength: 3, evidence };
  },
  question: (subject) => `${subject}事前评估没有支持。为什么仍然列入预算，方案后来改了什么？`,
};
