import { fenOf, formatFen, formatMoney, halfDigitFen, type Fen } from '../../model/money.ts';
import { exactAmount } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';

export const approvedWithinAdvice: Rule = {
  id: 'approved-within-advice',
  severity: 'info',
  subject: 'object-year',
  title: '批复数不大于事前评估的建议金额',
  source: '中发〔2018〕34号（事前绩效评估结果作为申请预算的必备要件）；历城区（依据事前评估调整压减项目资金）',
  falsePositives: '建议金额只指财政拨款、批复数含其他资金的，会提示；评估之后任务增加的，也会提示。',
  *check({ dossiers }) {
    for (const [key, { preEvaluation, budget }] of dossiers) {
      const [advised, approved] = [exactAmount(preEvaluation?.advised), exactAmount(budget?.approved)];
      if (!advised || !approved) continue;
      const more = fenOf(approved) - fenOf(advised);
      if (more <= halfDigitFen(advised) + halfDigitFen(approved)) continue;
      const message = `事前评估建议 ${formatMoney(advised)}，批复 ${formatMoney(approved)}，多 ${formatFen(more as Fen, approved.unit)}。`;
      yield { collection: 'dossiers', key, path: ['budget', 'approved'], value: formatMoney(approved), message };
    }
  },
};
