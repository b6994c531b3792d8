import { daysBetween } from '../../model/day-count.ts';
import type { Rule } from '../rule.ts';

export const assessedBeforeApproval: Rule = {
  id: 'assessed-before-approval',
  severity: 'info',
  subject: 'object-year',
  title: '事前评估和目标审核在预算批复之前完成',
  source:
    '中发〔2018〕34号（事前评估是申请预算的前提）；财预〔2015〕88号（审核通过后进入下一步，谁批复预算、谁批复目标）',
  falsePositives: '年中追加、调整时另作的评估和审核，步骤名里没有写“调整”“追加”的，会提示。',
  *check({ dossiers }) {
    for (const [key, { preEvaluation, review, budget }] of dossiers) {
      const approvedOn = budget?.approvedOn;
      if (!approvedOn) continue;
      const evaluatedOn = preEvaluation?.evaluatedOn;
      if (evaluatedOn && evaluatedOn > approvedOn) {
        const message = lateText('事前评估', evaluatedOn, approvedOn);
        yield { collection: 'dossiers', key, path: ['preEvaluation', 'evaluatedOn'], value: evaluatedOn, message };
      }
      const steps = review?.steps ?? [];
      const index = steps.findLastIndex(({ step, on }) => on !== undefined && !/调整|追加|调剂/.test(step));
      const step = steps[index];
      if (!step?.on || step.on <= approvedOn) continue;
      const message = lateText(`目标审核“${step.step}”`, step.on, approvedOn);
      yield { collection: 'dossiers', key, path: ['review', 'steps', index, 'on'], value: step.on, message };
    }
  },
};

function lateText(what: string, on: string, approvedOn: string): string {
  return `${what}的日期是 ${on}，预算 ${approvedOn} 批复，晚 ${daysBetween(approvedOn, on)} 天。`;
}
