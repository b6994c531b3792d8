import { absence } from '../../model/absence.ts';
import { daysBetween } from '../../model/day-count.ts';
import { formatDate } from '../../model/period.ts';
import type { Disclosure } from '../../schemas/disclosure.ts';
import { accountAddress, type AccountCollection } from '../accounts/account-page.ts';
import { departmentAddress, objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { Publication } from '../../rules/disclosures/due-date.ts';
import { dueCell, publishedCell } from './disclosure-due.ts';
import { notesOf } from '../parts/notes.ts';
import { notDrawn, notesInRow } from '../parts/placed-notes.ts';
import { sourceOf } from '../parts/source-line.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';

export const disclosedDocumentTitle: Record<Disclosure['document'], string> = {
  budget: '预算',
  'final-account': '决算',
  target: '绩效目标',
  'self-evaluation': '单位自评',
  evaluation: '绩效评价结果',
  survey: '满意度调查结果',
  'three-public': '“三公”经费',
  other: '其他',
};

const COLUMNS = [
  { key: 'year', title: '年度', numeric: true },
  { key: 'document', title: '公开内容' },
  { key: 'approved', title: '批准或批复' },
  { key: 'due', title: '应公开' },
  { key: 'published', title: '已公开' },
  { key: 'days', title: '批复到公开（日）', numeric: true },
  { key: 'where', title: '渠道' },
] as const;

/** 公开台账 of a region: its records and the dates of the budgets and final accounts collected here. */
export function ledgerTable(index: ArchiveIndex, code: string): Table {
  const records = (index.disclosures.get(code) ?? []).map((member) => disclosureRow(index, member));
  const accounts = [
    ...(index.budgetsByRegion.get(code) ?? []).map((member) => accountRow(index, 'budgets', member)),
    ...(index.finalAccountsByRegion.get(code) ?? []).map((member) => accountRow(index, 'finalAccounts', member)),
  ];
  return {
    id: 'ledger-table',
    caption: '公开台账',
    isTitled: true,
    rowTitle: '公开主体',
    columns: COLUMNS,
    rows: [...records, ...accounts],
    empty: '本站没有收录这个地区的公开记录。',
    footnote: '“本站未收录”表示没有收录到，不表示没有公开。日期间隔由本站推算。',
  };
}

function disclosureRow(index: ArchiveIndex, { key, record }: Keyed<'disclosures'>): Row {
  const object = record.object && index.archive.objects.get(`${record.regionCode}/${record.object}`);
  const notes = notesOf(index, 'disclosures', key);
  const [approved, due, published, days] = dateCells(index, record);
  const cells: Cell[] = [
    yearCell(record.fiscalYear),
    {
      text: disclosedDocumentTitle[record.document] + (object ? `：${object.name}` : ''),
      kind: 'text',
      href: object ? objectAddress(`${record.regionCode}/${record.object}`) : undefined,
      notes: notes.under('document'),
    },
    { ...approved, notes: notes.under('approvedOn') },
    { ...due, notes: notes.under('dueOn') },
    { ...published, notes: notes.under('publishedOn') },
    days,
    record.url
      ? { text: record.channel ?? '公开地址', kind: 'text', href: record.url }
      : record.channel
        ? textCell(record.channel)
        : { text: '本站未收录', kind: 'absent' },
  ];
  return {
    id: `d-${record.fiscalYear}-${record.id}`,
    ...holderOf(index, record),
    cells,
    notes: notDrawn(notes.all, notesInRow({ cells })),
  };
}

function accountRow(
  index: ArchiveIndex,
  collection: AccountCollection,
  { key, record }: Keyed<'budgets'> | Keyed<'finalAccounts'>,
): Row {
  const document = collection === 'budgets' ? 'budget' : 'final-account';
  const source = sourceOf(index, record.citation);
  const isWeb = !absence.safeParse(source.url).success;
  return {
    ...holderOf(index, record),
    notes: notesOf(index, collection, key).under('publishedOn'),
    cells: [
      yearCell(record.fiscalYear),
      { text: disclosedDocumentTitle[document], kind: 'text', href: accountAddress(collection, key) },
      ...dateCells(index, { ...record, document, publishedOn: record.publishedOn ?? 'not-collected' }),
      isWeb ? { text: source.publisher, kind: 'text', href: source.url } : textCell('原文地址未收录'),
    ],
  };
}

function dateCells(index: ArchiveIndex, publication: Publication): [Cell, Cell, Cell, Cell] {
  return [
    dateCell(publication.approvedOn),
    dueCell(index, publication),
    publishedCell(index, publication),
    intervalCell(publication.approvedOn, publication.publishedOn),
  ];
}

/** Days from one printed date to another, which this site computes. */
export function intervalCell(from: string | undefined, to: string | undefined): Cell {
  return from === undefined || to === undefined || absence.safeParse(to).success
    ? { text: '', kind: 'absent', title: '日期未收录' }
    : { text: String(daysBetween(from, to)), kind: 'number', mark: '推算' };
}

export function dateCell(date: string | undefined): Cell {
  return date === undefined || absence.safeParse(date).success
    ? { text: '本站未收录', kind: 'absent' }
    : { text: formatDate(date), kind: 'text' };
}

/** Whose publication it is: the department or unit, or the government. */
export function holderOf(
  index: ArchiveIndex,
  { regionCode, agencyCode }: Pick<Publication, 'regionCode' | 'agencyCode'>,
): { header: string; href?: string | undefined } {
  const agency = agencyCode && index.archive.agencies.get(`${regionCode}/${agencyCode}`);
  return agency
    ? { header: agency.name, href: departmentAddress(`${regionCode}/${agencyCode}`) }
    : { header: agencyCode ?? '政府' };
}

function yearCell(year: number): Cell {
  return { text: String(year), kind: 'number' };
}

function textCell(text: string): Cell {
  return { text, kind: 'text' };
}
