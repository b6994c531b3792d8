import { balanceSums, sumFindings } from './account-sums.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const balancesSumToTotal: Rule = {
  id: 'balances-sum-to-total',
  severity: 'warning',
  title: '本年收入加使用结余和年初结转等于收入总计，本年支出加结余分配和年末结转等于支出总计',
  source: '收入支出总表、财政拨款收入支出总表的表内关系',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* sumFindings(place, balanceSums(place.account));
  },
};
