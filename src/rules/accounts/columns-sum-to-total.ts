import type { Budget } from '../../schemas/account.ts';
import { sumFindings, type CellSum } from './account-sums.ts';
import type { Rule } from '../rule.ts';
import { cellAt, columnWithKey, componentColumns, isUnusedColumn, sidesOf, totalColumn } from './table-cells.ts';
import { accountsOf } from '../walk-records.ts';

export const columnsSumToTotal: Rule = {
  id: 'columns-sum-to-total',
  severity: 'warning',
  title: '每行的合计等于各栏之和（如 合计 = 基本支出 + 项目支出）',
  source: '部门预决算公开表的表内关系',
  falsePositives: '表中另有没有印出的栏目时会误报。',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* sumFindings(place, rowSums(place.account));
  },
};

function* rowSums(account: Pick<Budget, 'tables'>): Generator<CellSum> {
  for (const side of sidesOf(account)) {
    const total = totalColumn(side);
    const components = componentColumns(side);
    for (const row of side.part.rows.keys()) {
      if (total !== undefined && components.length > 0) {
        const parts = components.map((column) => ({
          located: cellAt(side, row, column),
          isNothing: isUnusedColumn(side, column),
        }));
        yield { whole: cellAt(side, row, total), parts };
      }
      const [opening, income, closing] = (['opening', 'income', 'closing'] as const).map((key) =>
        columnWithKey(side, key),
      );
      if (total === undefined || opening === undefined || income === undefined || closing === undefined) continue;
      yield {
        whole: cellAt(side, row, closing),
        parts: [
          { located: cellAt(side, row, opening) },
          { located: cellAt(side, row, income) },
          { located: cellAt(side, row, total), sign: -1 },
        ],
      };
    }
  }
}
