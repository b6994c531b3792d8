import type { RegionCode } from '../../model/codes.ts';
import { formatMoney } from '../../model/money.ts';
import { formatQuantity } from '../../model/quantity.ts';
import type { Budget } from '../../schemas/account.ts';
import { holderOf } from '../../schemas/account.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import { budgetAddress, departmentAddress, finalAccountAddress, regionAddress } from '../address.ts';
import { fullRegionName, regionPath, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import type { Clause, Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { spendingFigures } from '../figures/spending-figures.ts';
import { draftNotice, type DraftNotice } from '../parts/draft-notice.ts';
import { FINDINGS_TITLE, noteSummary, type NoteSummary } from '../parts/note-summary.ts';
import { notesOf, type NotesAt } from '../parts/notes.ts';
import { notesInTable } from '../parts/placed-notes.ts';
import { printedTableView, tablePlaces, type PrintedTableView } from '../parts/printed-table.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { Cell, SourceLine, Table } from '../shapes/table.ts';
import { plainAccount } from './plain-account.ts';

export type AccountCollection = 'budgets' | 'finalAccounts';

/** All that the page of a budget or final account says. */
export type AccountPage = {
  address: string;
  title: string;
  description: string;
  kind: '预算' | '决算';
  scopeText: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  draft?: DraftNotice | undefined;
  facts: readonly { label: string; value: string; href?: string | undefined }[];
  plain: readonly Clause[];
  charts: readonly FigureView[];
  tables: readonly PrintedTableView[];
  figures: readonly Table[];
  units: readonly { name: string; note?: string | undefined }[];
  notes: readonly string[];
  /** What the rules found, and where it stands. */
  found?: NoteSummary | undefined;
  source: SourceLine;
  others: readonly LinkEntry[];
};

const FIGURE_GROUPS: [NonNullable<Budget['figures']>[number]['group'], string][] = [
  ['overall', '收支总体说明'],
  ['line', '分科目说明'],
  ['basic', '基本支出说明'],
  ['three-public', '“三公”经费说明'],
  ['running-cost', '机关运行经费'],
  ['procurement', '政府采购'],
  ['performance', '预算绩效'],
  ['assets', '国有资产占用'],
  ['other', '其他说明'],
];

const BASIS_TITLE = { budget: '预算数', executed: '执行数', final: '决算数' } as const;

/** The address of an account by collection and key. */
export const accountAddress = (collection: AccountCollection, key: string): string =>
  collection === 'budgets' ? budgetAddress(key) : finalAccountAddress(key);

/** The page of one budget or final account, tables as printed. */
export function accountPage(index: ArchiveIndex, collection: AccountCollection, key: string): AccountPage {
  const record = index.archive[collection].get(key);
  if (!record) throw new Error(`No record ${collection}/${key}`);
  const kind = collection === 'budgets' ? '预算' : '决算';
  const regions = regionPath(index.archive, record.regionCode);
  const agencyKey = record.agencyCode && `${record.regionCode}/${record.agencyCode}`;
  const agency = agencyKey ? index.archive.agencies.get(agencyKey) : undefined;
  const holder = agency?.name ?? regions.map((region) => region.name).join('');
  const notes = notesOf(index, collection, key);
  const source = sourceLine(index, record.citation);
  const tables = record.tables.map((table, position) =>
    printedTableView(table, tableSource(source, table), (...path) => notes.under('tables', position, ...path)),
  );
  const figures = figureTables(record, source, notes.under);
  const title = `${holder} ${record.fiscalYear} 年${scopeText(record)}${kind}`;
  const plain = plainAccount(record, kind);
  return {
    address: accountAddress(collection, key),
    title,
    description: `${title}：${plain.map((clause) => clause.text).join('')}`,
    kind,
    scopeText: scopeText(record),
    crumbs: [
      { label: '首页', href: '/' },
      ...regions.map((region) => ({ label: region.name, href: regionAddress(region.code) })),
      ...(agency && agencyKey ? [{ label: agency.name, href: departmentAddress(agencyKey) }] : []),
      { label: `${record.fiscalYear} 年${kind}` },
    ],
    demo: regions.some((region) => region.demo),
    draft: draftNotice(index, [record]),
    facts: [
      { label: '年度', value: `${record.fiscalYear} 年` },
      { label: '口径', value: scopeText(record) || '政府' },
      ...(agencyKey ? [{ label: '单位', value: holder, href: departmentAddress(agencyKey) }] : []),
      { label: '表', value: `${record.tables.length} 张` },
      ...(record.approvedOn ? [{ label: '批复日期', value: record.approvedOn }] : []),
      { label: '公开日期', value: record.publishedOn ?? '本站未收录' },
    ],
    plain,
    charts: spendingFigures(record, kind, source),
    tables,
    figures,
    units: record.units ?? [],
    notes: record.notes ?? [],
    found: noteSummary(notes.all, [
      ...tablePlaces(tables),
      ...figures.map((table) => ({ label: table.caption, href: `#${table.id}`, notes: notesInTable(table) })),
    ]),
    source,
    others: otherAccounts(index, record, collection, key),
  };
}

/** The source of one table; what a reader must know of the document stands once at the top of the page. */
function tableSource(source: SourceLine, table: PrintedTable): SourceLine {
  return {
    kind: 'printed',
    sourceTitle: source.sourceTitle,
    sourceHref: source.sourceHref,
    place: table.place,
    unit: table.unit,
  };
}

/** 部门 or 单位, nothing for a government. */
function scopeText(record: Budget): string {
  return { government: '', department: '部门', unit: '单位' }[record.scope];
}

/** The figures of the text, one table for each part of it. */
function figureTables(record: Budget, source: SourceLine, notesUnder: NotesAt): Table[] {
  const figures = (record.figures ?? []).map((figure, position) => ({
    figure,
    notes: notesUnder('figures', position),
  }));
  return FIGURE_GROUPS.flatMap(([group, caption]) => {
    const members = figures.filter(({ figure }) => figure.group === group);
    if (members.length === 0) return [];
    const compares = members.some(
      ({ figure }) => figure.prior || figure.direction || figure.changePercent || figure.reason,
    );
    return [
      {
        id: `figures-${group}`,
        caption,
        rowTitle: '内容',
        columns: [
          { key: 'value', title: '印出的数', numeric: true },
          ...(compares
            ? [
                { key: 'prior', title: '比较基数', numeric: true },
                { key: 'change', title: '增减', numeric: true },
                { key: 'reason', title: '原因' },
              ]
            : []),
        ],
        rows: members.map(({ figure, notes }) => ({
          id: `f-${figure.id}`,
          header: figure.about,
          code: figure.code,
          cells: [
            valueCell(figure.money ? formatMoney(figure.money) : figure.quantity && formatQuantity(figure.quantity)),
            ...(compares ? [priorCell(figure), changeCell(figure), valueCell(figure.reason, 'text')] : []),
          ],
          notes,
        })),
        source,
      },
    ];
  });
}

type AccountFigure = NonNullable<Budget['figures']>[number];

function valueCell(text: string | undefined, kind: Cell['kind'] = 'number'): Cell {
  return text === undefined ? { text: '', kind: 'absent', title: '文中未说' } : { text, kind };
}

function priorCell({ prior }: AccountFigure): Cell {
  if (!prior) return valueCell(undefined);
  const amount = prior.money ? ` ${formatMoney(prior.money)}` : '';
  return valueCell(`${prior.year} 年${BASIS_TITLE[prior.basis]}${amount}`);
}

function changeCell({ direction, change, changePercent }: AccountFigure): Cell {
  const parts = [direction, change && formatMoney(change), changePercent].filter(Boolean);
  return valueCell(parts.length > 0 ? parts.join(' ') : undefined);
}

/** Budgets and accounts of the same holder, newest first. */
function otherAccounts(index: ArchiveIndex, record: Budget, collection: AccountCollection, key: string): LinkEntry[] {
  const holder = record.agencyCode ? `${record.regionCode}/${record.agencyCode}` : record.regionCode;
  return accountEntries(index, holder).filter((entry) => entry.href !== accountAddress(collection, key));
}

/** Links to all budgets and final accounts of an agency (by key) or of a government (by region code), newest first. */
export function accountEntries(index: ArchiveIndex, holder: string): LinkEntry[] {
  const entries = (collection: AccountCollection, kind: string) =>
    ((index[collection].get(holder) ?? []) as readonly Keyed<AccountCollection>[]).map(({ key, record }) => ({
      year: record.fiscalYear,
      title: `${record.fiscalYear} 年${scopeText(record)}${kind}`,
      href: accountAddress(collection, key),
      meta: [`${record.tables.length} 张表`, holderOf(record) === 'government' ? '政府' : scopeText(record)],
      summary: plainAccount(record, kind as '预算' | '决算')
        .slice(0, 2)
        .map((clause) => clause.text)
        .join(''),
    }));
  return [...entries('finalAccounts', '决算'), ...entries('budgets', '预算')]
    .toSorted((a, b) => b.year - a.year)
    .map(({ title, href, meta, summary }) => ({ title, href, meta, summary: summary || undefined }));
}

/** Budgets and accounts of one holder, an agency or a government. */
export type AccountHolder = { id: string; title: string; entries: readonly LinkEntry[] };

/** All budgets and final accounts by region and holder, in the order of codes. */
export function accountGroups(index: ArchiveIndex): { code: string; name: string; holders: AccountHolder[] }[] {
  const holders = [...new Set([...index.finalAccounts.keys(), ...index.budgets.keys()])].toSorted();
  const byRegion = Map.groupBy(holders, (holder) => holder.split('/')[0] ?? '');
  return [...byRegion].map(([code, members]) => ({
    code,
    name: fullRegionName(index.archive, code as RegionCode),
    holders: members.map((holder) => ({
      id: `h-${holder.replace('/', '-')}`,
      title: index.archive.agencies.get(holder)?.name ?? '政府',
      entries: accountEntries(index, holder),
    })),
  }));
}

/** The sections of the page, for its table of contents. */
export function accountSections(page: AccountPage): { id: string; label: string; level?: 2 | 3 }[] {
  const when = (condition: boolean, id: string, label: string) => (condition ? [{ id, label }] : []);
  return [
    ...when(page.found !== undefined, 'findings', FINDINGS_TITLE),
    ...when(page.charts.length > 0, 'pictures', '看图'),
    { id: 'tables', label: `${page.kind}表` },
    ...page.tables.map((table) => ({ id: table.id, label: `表${table.no} ${table.name}`, level: 3 as const })),
    ...when(page.figures.length > 0, 'figures', '文字说明中的数'),
    ...when(page.units.length > 0, 'units', '纳入范围的单位'),
    ...when(page.notes.length > 0, 'notes', '关于原件'),
    ...when(page.others.length > 0, 'others', '其他预算与决算'),
  ];
}
