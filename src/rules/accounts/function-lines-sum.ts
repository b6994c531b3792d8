import { codedLineGaps } from './coded-lines.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const functionLinesSum: Rule = {
  id: 'function-lines-sum',
  severity: 'warning',
  title: '功能分类科目：类等于各款之和，款等于各项之和，合计等于各类之和（四舍五入误差除外）',
  source: '部门预决算公开表；政府收支分类科目',
  falsePositives: '只印出部分款、项的表会误报。',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* codedLineGaps(place, (code) => /^[12]/.test(code));
  },
};
