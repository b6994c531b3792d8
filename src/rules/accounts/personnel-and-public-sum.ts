import { basicSums, sumFindings } from './account-sums.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const personnelAndPublicSum: Rule = {
  id: 'personnel-and-public-sum',
  severity: 'warning',
  title: '人员经费与公用经费之和等于基本支出',
  source: '一般公共预算财政拨款基本支出表与支出表的表间关系',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* sumFindings(place, basicSums(place.account));
  },
};
