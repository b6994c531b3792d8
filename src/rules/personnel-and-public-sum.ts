import type { Budget } from '../schemas/account.ts';
import { sumFindings, type CellSum } from './account-sums.ts';
import type { Rule } from './rule.ts';
import { cellOf, columnWithKey, rowWithRole, sideOf, sidesOf, totalColumn, type LocatedCell } from './table-cells.ts';
import { accountsOf } from './walk-records.ts';

export const personnelAndPublicSum: Rule = {
  id: 'personnel-and-public-sum',
  severity: 'warning',
  title: '人员经费与公用经费之和等于基本支出',
  source: '一般公共预算财政拨款基本支出表与支出表的表间关系',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* sumFindings(place, basicSums(place.account));
  },
};

/** The form prints 人员经费合计 and 公用经费合计 at the foot of two halves; the whole stands there or in the table before. */
function* basicSums(account: Pick<Budget, 'tables'>): Generator<CellSum> {
  const personnel = footOfBasic(account, 'personnel-total');
  const publicTotal = footOfBasic(account, 'public-total');
  const lines = sideOf(account, 'general-expenditure', 'expenditure');
  const whole =
    footOfBasic(account, 'total') ??
    cellOf(lines, rowWithRole(lines, 'total', 'year-total'), columnWithKey(lines, 'basic'));
  if (personnel === undefined || publicTotal === undefined || whole === undefined) return;
  yield { whole, parts: [{ located: personnel }, { located: publicTotal }] };
}

function footOfBasic(
  account: Pick<Budget, 'tables'>,
  role: 'personnel-total' | 'public-total' | 'total',
): LocatedCell | undefined {
  const side = sidesOf(account).find(
    (candidate) => candidate.table.form === 'general-basic' && rowWithRole(candidate, role) !== undefined,
  );
  return cellOf(side, rowWithRole(side, role), totalColumn(side));
}
