import type { Rule } from '../rule.ts';
import { surveysOf } from './surveyed.ts';

export const samplingIsStated: Rule = {
  id: 'sampling-is-stated',
  severity: 'info',
  subject: 'survey',
  title: '满意度调查写明怎样选人（抽样方法）',
  source: '统计调查的通行做法：不知道怎样选人，就不知道结果代表谁',
  falsePositives: '抽样方法写在另一份没有收录的方案里的，会误报；只看到部分原文的不报。',
  *check(archive) {
    for (const { collection, key, survey, seenWhole } of surveysOf(archive)) {
      if (survey.sampling !== 'not-stated' || !seenWhole) continue;
      const message =
        '原件没有说明调查的人是怎样选出来的。是随机抽取，还是谁愿意答谁答，决定了结果能不能代表没有被问到的人。';
      yield { collection, key, path: ['sampling'], value: '原件未说明', message };
    }
  },
};
