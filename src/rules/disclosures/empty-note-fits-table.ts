import { absenceOfCell } from '../../model/absence.ts';
import { readDecimal } from '../../model/decimal.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { Rule } from '../rule.ts';
import { accountsOf } from '../walk-records.ts';

export const emptyNoteFitsTable: Rule = {
  id: 'empty-note-fits-table',
  severity: 'warning',
  title: '写明是空表的表里没有数',
  source:
    '《财政预决算领域基层政务公开标准目录》（据财预〔2016〕143号编制）：没有数据的表格应当列出空表并说明；有数的表不是空表',
  falsePositives: '说明只管表的一部分（如只有某一列为空）而没有写清的，会误报。',
  *check(archive) {
    for (const { collection, key, account } of accountsOf(archive)) {
      for (const [index, table] of account.tables.entries()) {
        const field = EMPTY.test(table.emptyNote ?? '') ? 'emptyNote' : 'note';
        const note = table[field];
        const figure = note !== undefined && EMPTY.test(note) ? firstFigure(table) : undefined;
        if (note === undefined || figure === undefined) continue;
        const message = `“${table.name}”下面写着“${note}”，表里却有数，如“${figure.label}”${figure.text}。`;
        yield { collection, key, path: ['tables', index, field], value: note, message };
      }
    }
  },
};

/** 故本表为空表, 故本表无数据 and the like. */
const EMPTY = /本表(为空|是空|无数|没有数)|空表/;

/** The first printed figure that is not zero. */
function firstFigure({ parts }: PrintedTable): { label: string; text: string } | undefined {
  for (const { label, cells } of parts.flatMap(({ rows }) => rows)) {
    const text = cells.find((cell) => {
      const value = absenceOfCell(cell) === undefined ? readDecimal(cell.replace(/\s/g, '')) : undefined;
      return value !== undefined && Number(value) !== 0;
    });
    if (text !== undefined) return { label, text };
  }
  return undefined;
}
