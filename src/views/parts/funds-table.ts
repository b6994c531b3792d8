import { fundsAmountKeys, fundsAmounts, type Funds, type FundsRow } from '../../schemas/funds-row.ts';
import { cellOf } from './printed-table.ts';
import type { Row, Table } from '../shapes/table.ts';
import type { NotesAt } from './notes.ts';
import { notDrawn, notesInRow } from './placed-notes.ts';

const COLUMNS = [
  ...fundsAmountKeys.map((key) => [key, fundsAmounts[key]] as const),
  ['weight', '分值'],
  ['rate', '执行率'],
  ['score', '得分'],
  ['reason', '原因'],
] as const satisfies readonly (readonly [keyof FundsRow, string])[];

/** The money block of a form, as printed. */
export function fundsTable(funds: Funds, id: string, notesAt: NotesAt): Table {
  const present = COLUMNS.filter(([key]) => funds.rows.some((row) => row[key] !== undefined));
  const rows = funds.rows.map((row, index): Row => {
    const cells = present.map(([key]) => ({ ...cellOf(row[key] ?? ''), notes: notesAt('rows', index, key) }));
    return {
      header: row.name,
      role: row.role === 'total' ? 'total' : row.role === 'of-which' ? 'of-which' : undefined,
      cells,
      notes: notDrawn(notesAt('rows', index), notesInRow({ cells })),
    };
  });
  return {
    id,
    caption: '项目资金',
    unit: funds.unit,
    rowTitle: '资金',
    columns: present.map(([key, title]) => ({ key, title, numeric: key !== 'reason' })),
    rows,
    notes: notDrawn(notesAt(), rows.flatMap(notesInRow)),
  };
}
