import type { Rule } from '../rule.ts';
import { surveysOf } from './surveyed.ts';

export const surveyCountsInOrder: Rule = {
  id: 'survey-counts-in-order',
  severity: 'warning',
  title: '发放份数不少于回收份数，回收份数不少于有效份数',
  source: '统计调查的通行做法：有效问卷是回收问卷的一部分，回收问卷是发放问卷的一部分',
  falsePositives: '网上公开填答没有“发放”，而发放栏填了别的数时会误报。',
  *check(archive) {
    for (const { collection, key, survey } of surveysOf(archive)) {
      const { issuedCount, returnedCount, validCount } = survey;
      const pairs = [
        { field: 'returnedCount', name: '回收', count: returnedCount, of: issuedCount, whole: '发放' },
        {
          field: 'validCount',
          name: '有效',
          count: validCount,
          of: returnedCount ?? issuedCount,
          whole: returnedCount === undefined ? '发放' : '回收',
        },
      ];
      for (const { field, name, count, of, whole } of pairs) {
        if (count === undefined || of === undefined || count <= of) continue;
        const message = `${name} ${count} 份，多于${whole}的 ${of} 份。`;
        yield { collection, key, path: [field], value: String(count), message };
      }
      for (const [index, item] of survey.items.entries()) {
        if (item.validCount === undefined || validCount === undefined || item.validCount <= validCount) continue;
        const message = `“${item.text}”的有效份数为 ${item.validCount}，多于整个调查的 ${validCount} 份。`;
        yield { collection, key, path: ['items', index, 'validCount'], value: String(item.validCount), message };
      }
    }
  },
};
