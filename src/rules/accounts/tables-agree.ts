import { formatGap, isUnitSlip, shownAmount, twiceGap } from '../printed-amount.ts';
import { figuresPrintedTwice } from './figures-printed-twice.ts';
import type { Rule } from '../rule.ts';
import type { LocatedCell } from './table-cells.ts';
import { accountsOf } from '../walk-records.ts';

export const tablesAgree: Rule = {
  id: 'tables-agree',
  severity: 'warning',
  title: '同一个数在各张表里相同（四舍五入误差除外）',
  source: '部门预决算公开表的表间关系',
  falsePositives: '表的口径与标准表式不同（如收入表含上年结转）时会误报。',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      for (const { first, others } of figuresPrintedTwice(account)) {
        const gaps = others.map((other) => gapOf(first, other));
        const [gap] = gaps;
        if (gap === undefined || gaps.includes(undefined)) continue;
        const message = `${first.name}印作 ${gap.first}，${others[0]?.name}印作 ${gap.other}，差 ${gap.difference}。`;
        yield { collection, key, path: first.path, value: first.text, message };
      }
    }
  },
};

function gapOf(first: LocatedCell, other: LocatedCell) {
  if (first.cell.kind !== 'amount' || other.cell.kind !== 'amount') return undefined;
  const gap = twiceGap(first.cell.amount, other.cell.amount);
  if (gap === undefined || isUnitSlip(first.cell.amount, other.cell.amount)) return undefined;
  return {
    first: shownAmount(first.cell.amount),
    other: shownAmount(other.cell.amount),
    difference: formatGap(gap.differenceFen, first.unit),
  };
}
