import { formatGap, shownAmount, twiceGap } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { cellOf, rowWithRole, sideOf, totalColumn } from './table-cells.ts';
import { accountsOf } from '../walk-records.ts';

export const incomeEqualsExpenditure: Rule = {
  id: 'income-equals-expenditure',
  severity: 'warning',
  title: '收入总计等于支出总计',
  source: '收入支出总表、财政拨款收入支出总表的表内关系',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      for (const form of ['income-expenditure', 'fiscal-income-expenditure'] as const) {
        const [income, spending] = (['income', 'expenditure'] as const).map((which) => {
          const side = sideOf(account, form, which);
          return cellOf(side, rowWithRole(side, 'grand-total'), totalColumn(side));
        });
        if (income?.cell.kind !== 'amount' || spending?.cell.kind !== 'amount') continue;
        const gap = twiceGap(income.cell.amount, spending.cell.amount);
        if (gap === undefined) continue;
        const [one, other] = [shownAmount(income.cell.amount), shownAmount(spending.cell.amount)];
        const message = `${income.name}印作 ${one}，${spending.name}印作 ${other}，差 ${formatGap(gap.differenceFen, income.unit)}。`;
        yield { collection, key, path: spending.path, value: spending.text, message };
      }
    }
  },
};
