import { figuresOfText } from './figures-of-text.ts';
import { formatGap, isUnitSlip, shownAmount, twiceGap } from '../printed-amount.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const textAgreesWithTable: Rule = {
  id: 'text-agrees-with-table',
  severity: 'warning',
  title: '预决算文字说明里的数与表里的数相同（四舍五入误差除外）',
  source: '预决算公开：说明与表同出一份文件',
  falsePositives: '文字说明的口径与表不同（如只说本级）时会误报。',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      for (const { path, name, amount, cell } of figuresOfText(account, collection)) {
        if (cell.cell.kind !== 'amount') continue;
        const gap = twiceGap(amount, cell.cell.amount);
        if (gap === undefined || isUnitSlip(amount, cell.cell.amount)) continue;
        const value = shownAmount(amount);
        const message = `${name}印作 ${value}，${cell.name}印作 ${shownAmount(cell.cell.amount)}，差 ${formatGap(gap.differenceFen, amount.unit)}。`;
        yield { collection, key, path, value, message };
      }
    }
  },
};
