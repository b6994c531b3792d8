import { absenceOfCell } from '../../model/absence.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const emptyTableIsExplained: Rule = {
  id: 'empty-table-is-explained',
  severity: 'info',
  subject: 'account',
  title: '没有数据的表有一句说明',
  source: '《财政预决算领域基层政务公开标准目录》（据财预〔2016〕143号编制）：没有数据的表格应当列出空表并说明',
  falsePositives: '说明印在全文别处而没有录在表下的，会提示；全是零的表不算空表。',
  *check(archive) {
    for (const { collection, key, account, seenWhole } of accountsOf(archive)) {
      if (!seenWhole) continue;
      const empty = [...account.tables.entries()].filter(
        ([, table]) => isEmpty(table) && !table.emptyNote && !table.note,
      );
      const [first] = empty;
      if (!first) continue;
      const names = empty.map(([, { name }]) => `“${name}”`).join('、');
      const message = `${names}没有数据，也没有说明为什么没有。空表加一句“本年度没有……，故本表无数据”，读者才知道是没有，不是漏了。`;
      yield { collection, key, path: ['tables', first[0]], value: names, message };
    }
  },
};

/** A table without a figure: no rows, or blanks and strokes in all its cells. */
function isEmpty({ parts }: PrintedTable): boolean {
  return parts.every(({ rows }) => rows.every(({ cells }) => cells.every((cell) => absenceOfCell(cell) !== undefined)));
}
