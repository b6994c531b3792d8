import type { Rule } from '../rule.ts';

export const reviewStepsInOrder: Rule = {
  id: 'review-steps-in-order',
  severity: 'warning',
  title: '目标审核各步骤的日期依次向后',
  source: '石家庄市“两上两下”、郑州市“双初审、双复审”：一步接一步；本站数据规则：日期合乎次序',
  falsePositives: '两个处室同时审核、先后出具意见的，会误报。',
  *check({ dossiers }) {
    for (const [key, { review }] of dossiers) {
      let before: { step: string; on: string } | undefined;
      for (const [index, { step, on }] of (review?.steps ?? []).entries()) {
        if (on === undefined) continue;
        if (before && on < before.on) {
          const message = `“${step}”的日期是 ${on}，排在它前面的“${before.step}”是 ${before.on}，次序颠倒。`;
          yield { collection: 'dossiers', key, path: ['review', 'steps', index, 'on'], value: on, message };
        }
        before = { step, on };
      }
    }
  },
};
