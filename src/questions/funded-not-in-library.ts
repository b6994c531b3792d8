import { reasonsAgainst } from '../rules/reviews/funded.ts';
import { evidenceOf } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

export const fundedNotInLibrary: QuestionRule = {
  id: 'funded-not-in-library',
  title: '没有进入项目库，仍列入预算',
  source: '中发〔2018〕34号；历城区 2019 年预算绩效管理工作报告（未入库的项目不得安排预算）',
  find(asked) {
    const said = reasonsAgainst(asked.archive, asked.dossier).find(({ rule }) => rule === 'funded-not-in-library');
    if (!said) return undefined;
    const evidence = [evidenceOf(asked, asked.year, 'budget', said.text)];
    return { asked, cause: 'library', strength: 3, evidence };
  },
  question: (subject) => `${subject}没有进入项目库。为什么没有入库就列入预算，什么时候补办？`,
};
