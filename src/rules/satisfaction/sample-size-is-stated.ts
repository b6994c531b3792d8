import type { Rule } from '../rule.ts';
import { surveysOf } from './surveyed.ts';

export const sampleSizeIsStated: Rule = {
  id: 'sample-size-is-stated',
  severity: 'info',
  subject: 'survey',
  title: '满意度调查写明有多少人回答',
  source: '统计调查的通行做法：没有份数，就算不出误差范围，也不能与别的结果比较',
  falsePositives: '份数写在另一份没有收录的材料里的，会误报；只看到部分原文的不报。',
  *check(archive) {
    for (const { collection, key, survey, seenWhole } of surveysOf(archive)) {
      const { validCount, returnedCount, items, overall, sampling } = survey;
      const counted = items.some(
        (item) => item.validCount !== undefined || item.options?.some(({ count }) => count !== undefined),
      );
      const printsResult = overall !== undefined || items.some(({ result, options }) => result ?? options);
      if (!seenWhole || counted || !printsResult || validCount !== undefined || returnedCount !== undefined) continue;
      const what = sampling === 'vote' ? '票数' : '有效份数';
      const message = `原件印了结果，没有印${what}。没有${what}，就不知道结果有多可靠，本站不给误差范围，也不作比较。`;
      yield { collection, key, path: ['items'], value: '', message };
    }
  },
};
