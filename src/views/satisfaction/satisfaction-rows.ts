import { absenceOfCell } from '../../model/absence.ts';
import { evaluationKindTitle } from '../../model/evaluation-kind.ts';
import { objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { targetText } from '../parts/indicator-table.ts';
import { satisfactionRows } from '../objects/stages/satisfaction-stage.ts';
import type { Row, Table } from '../shapes/table.ts';

/** Satisfaction as the evaluation forms of these dossiers print it. Forms name no sample. */
export function satisfactionRowsTable(
  index: ArchiveIndex,
  dossiers: readonly Keyed<'dossiers'>[],
  id: string,
  caption: string,
): Table | undefined {
  const rows = dossiers.flatMap(({ record }) =>
    satisfactionRows(record).map(({ row, kind }): Row => {
      const key = `${record.regionCode}/${record.object}`;
      const actual = row.actual ?? '';
      return {
        header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
        href: `${objectAddress(key)}#y${record.fiscalYear}-satisfaction`,
        cells: [
          { text: `${record.fiscalYear} 年`, kind: 'text' },
          { text: row.name, kind: 'text' },
          { text: targetText(row) || '原件未填', kind: 'text' },
          absenceOfCell(actual) ? { text: actual, kind: 'absent', title: '原件未填' } : { text: actual, kind: 'text' },
          { text: evaluationKindTitle[kind], kind: 'text' },
        ],
      };
    }),
  );
  if (rows.length === 0) return undefined;
  return {
    id,
    caption,
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'year', title: '年度' },
      { key: 'name', title: '指标' },
      { key: 'target', title: '指标值' },
      { key: 'actual', title: '实际完成值' },
      { key: 'kind', title: '出自' },
    ],
    rows,
    footnote: '评价表没有印出调查人数和方法，样本量未公开，不能推断总体，也不与其他单位比较。',
  };
}
