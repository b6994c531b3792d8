import type { ColumnKey, PrintedPart } from '../../schemas/printed-table.ts';
import { accountAddress } from '../accounts/account-page.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { cellOf, printedRowId } from '../parts/printed-table.ts';
import type { Row, Table } from '../shapes/table.ts';
import type { TopicLine } from '../archive/topic-members.ts';

/** Which column of a line is shown here; the whole line stands in the account. */
const MAIN_COLUMNS: readonly ColumnKey[] = ['total', 'final', 'amount', 'executed', 'adjusted', 'initial'];

/** Budget and account lines of a topic as printed, each linked to its row. Nothing is added. */
export function topicLinesTable(index: ArchiveIndex, lines: readonly TopicLine[], id: string): Table {
  return {
    id,
    caption: '预算和决算里的科目',
    isTitled: true,
    rowTitle: '科目',
    codeTitle: '编码',
    columns: [
      { key: 'holder', title: '单位' },
      { key: 'year', title: '年度' },
      { key: 'table', title: '表和栏' },
      { key: 'amount', title: '印出的数', numeric: true },
    ],
    rows: lines.flatMap((line) => lineRow(index, line)).toSorted((a, b) => (a.code ?? '').localeCompare(b.code ?? '')),
    footnote: '照表所印，各表、各年、各单位的口径不同，不相加。点科目到原表那一行。',
  };
}

function lineRow({ archive }: ArchiveIndex, line: TopicLine): Row[] {
  const account = archive[line.collection].get(line.key);
  const table = account?.tables[line.table];
  const part = table?.parts[line.part];
  const row = part?.rows[line.row];
  if (!account || !table || !part || !row) return [];
  const at = mainColumn(part);
  const column = part.columns[at];
  const amount = cellOf(row.cells[at] ?? '');
  const agency = account.agencyCode && archive.agencies.get(`${account.regionCode}/${account.agencyCode}`)?.name;
  return [
    {
      header: row.label,
      code: row.code,
      href: `${accountAddress(line.collection, line.key)}#${printedRowId(table, line.part, line.row)}`,
      cells: [
        { text: agency ?? `${fullRegionName(archive, account.regionCode)}政府`, kind: 'text' },
        { text: `${account.fiscalYear} 年${line.collection === 'budgets' ? '预算' : '决算'}`, kind: 'text' },
        { text: [table.name, column?.title].filter(Boolean).join('，'), kind: 'text' },
        amount.kind === 'number' ? { ...amount, text: `${amount.text} ${column?.unit ?? table.unit}` } : amount,
      ],
    },
  ];
}

function mainColumn({ columns }: PrintedPart): number {
  for (const key of MAIN_COLUMNS) {
    const at = columns.findIndex((column) => column.key === key);
    if (at >= 0) return at;
  }
  return 0;
}
