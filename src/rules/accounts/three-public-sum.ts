import type { Budget } from '../../schemas/account.ts';
import type { ColumnKey } from '../../schemas/printed-table.ts';
import { sumFindings, type CellSum } from './account-sums.ts';
import type { Rule } from '../rule.ts';
import { cellAt, columnWithKey, sidesOf, totalColumn } from './table-cells.ts';
import { accountsOf } from '../walk-records.ts';

export const threePublicSum: Rule = {
  id: 'three-public-sum',
  severity: 'warning',
  title: '“三公”经费合计等于出国、用车、接待之和，用车等于购置与运行之和',
  source: '财政拨款“三公”经费支出表的表内关系',
  falsePositives: '当地把会议费、培训费并入同一张表的合计时会误报。',
  *check(archive) {
    for (const place of accountsOf(archive)) yield* sumFindings(place, threePublicSums(place.account));
  },
};

const PARTS: [whole: ColumnKey | 'whole', parts: ColumnKey[]][] = [
  ['whole', ['abroad', 'vehicle', 'reception']],
  ['vehicle', ['vehicle-purchase', 'vehicle-running']],
];

/**
 * A table may repeat its columns, one set under 预算数 and one under 决算数, so columns are taken group by group.
 * Once the total is reached by what is printed, blanks stand for nothing; otherwise they leave open what is missing.
 */
function* threePublicSums(account: Pick<Budget, 'tables'>): Generator<CellSum> {
  for (const side of sidesOf(account)) {
    if (side.table.form !== 'three-public') continue;
    for (const group of new Set(side.part.columns.map((column) => column.group))) {
      const inGroup = {
        ...side,
        part: {
          ...side.part,
          columns: side.part.columns.map((column) =>
            column.group === group ? column : { ...column, key: 'text' as const },
          ),
        },
      };
      for (const row of side.part.rows.keys()) {
        for (const [whole, keys] of PARTS) {
          const total = whole === 'whole' ? totalColumn(inGroup) : columnWithKey(inGroup, whole);
          const columns = keys.map((key) => columnWithKey(inGroup, key));
          if (total === undefined || columns.includes(undefined)) continue;
          const parts = columns.flatMap((column) =>
            column === undefined ? [] : [{ located: cellAt(side, row, column) }],
          );
          yield { whole: cellAt(side, row, total), parts };
        }
      }
    }
  }
}
