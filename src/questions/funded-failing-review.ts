import { reasonsAgainst } from '../rules/reviews/funded.ts';
import { evidenceOf } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

export const fundedFailingReview: QuestionRule = {
  id: 'funded-failing-review',
  title: '绩效目标审核没有通过，仍列入预算',
  source: '财预〔2015〕88号（优、良进入下一步，中修改后重报，差不得安排预算）；当地另有规定的从其规定',
  find(asked) {
    const said = reasonsAgainst(asked.archive, asked.dossier).find(({ rule }) => rule === 'funded-failing-review');
    if (!said) return undefined;
    const evidence = [evidenceOf(asked, asked.year, 'target', said.text)];
    return { asked, cause: 'review', strength: 3, evidence };
  },
  question: (subject) => `${subject}的绩效目标审核等次没有达到进入预算的要求。后来修改和重审了没有，结论是什么？`,
};
