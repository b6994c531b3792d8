import { fenOf, formatMoney } from '../model/money.ts';
import { askOf, evidenceOf } from './asked-object.ts';
import type { QuestionRule } from './question.ts';

export const missingTarget: QuestionRule = {
  id: 'missing-target',
  title: '要了钱，没有收录到绩效目标',
  source: '预算法实施条例第二十条、中发〔2018〕34号：绩效目标与预算同步编制、同步审核、同步批复',
  find(asked) {
    const { targets = [], absences = [] } = asked.dossier;
    const ask = askOf(asked.dossier);
    if (!ask || fenOf(ask.amount) <= 0 || targets.some(({ rows, goal }) => rows.length > 0 || goal)) return undefined;
    const said = absences.find(({ stage }) => stage === 'target');
    if (said?.reason === 'not-required' || said?.reason === 'not-applicable') return undefined;
    const text = `${asked.year} 年${ask.title} ${formatMoney(ask.amount)}，没有收录到这一年的绩效目标`;
    return { asked, cause: 'target', strength: 1, evidence: [evidenceOf(asked, asked.year, 'budget', text)] };
  },
  question: (subject) => `${subject}没有收录到绩效目标。花这笔钱要达到什么结果，请提供绩效目标表。`,
};
