import { codedLineGaps } from './coded-lines.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const economicLinesSum: Rule = {
  id: 'economic-lines-sum',
  severity: 'warning',
  title: '经济分类科目：类等于各款之和，合计等于各类之和（四舍五入误差除外）',
  source: '一般公共预算基本支出表；政府收支分类科目',
  falsePositives: '只印出部分款的表会误报。',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* codedLineGaps(place, (code) => /^[35]/.test(code));
  },
};
