import type { Rule } from '../rule.ts';
import { isNoAnswer, isScale, sumOfCounts, surveysOf } from './surveyed.ts';

export const optionsSumToValid: Rule = {
  id: 'options-sum-to-valid',
  severity: 'warning',
  title: '满意度题各选项的人数之和等于这一题的有效份数',
  source: '统计调查的通行做法：单选题每份有效答卷只选一项',
  falsePositives:
    '只核对从“满意”到“不满意”的单选题；“不了解”“弃权”算不算进有效份数，两种做法都认。只看到部分原文的，只报人数之和超出有效份数。',
  *check(archive) {
    for (const { collection, key, survey, seenWhole } of surveysOf(archive)) {
      for (const [index, { text, validCount, options = [] }] of survey.items.entries()) {
        if (validCount === undefined || !isScale(options)) continue;
        const sum = sumOfCounts(options);
        const answered = sumOfCounts(options.filter((option) => !isNoAnswer(option)));
        if (sum === undefined || sum === validCount || answered === validCount) continue;
        if (!seenWhole && sum < validCount) continue;
        const gap = Math.abs(sum - validCount);
        const message = `“${text}”各选项共 ${sum} 人，有效份数为 ${validCount}，差 ${gap}。`;
        yield { collection, key, path: ['items', index, 'validCount'], value: String(validCount), message };
      }
    }
  },
};
