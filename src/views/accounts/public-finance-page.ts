import type { Asset, Debt } from '../../schemas/public-finance-table.ts';
import { assetAddress, assetsAddress, debtAddress, debtsAddress, regionAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { fieldStatements } from '../statements/field-statements.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { noteSummary, type NoteSummary } from '../parts/note-summary.ts';
import { notesOf } from '../parts/notes.ts';
import { printedTableView, tablePlaces, type PrintedTableView } from '../parts/printed-table.ts';
import { isDemoRegion, moreCrumbs, regionGroups, regionTitle, type RegionGroup } from '../parts/region-group.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { StatementView } from '../statements/statement-view.ts';
import type { SourceLine } from '../shapes/table.ts';

export type PublicFinanceCollection = 'debts' | 'assets';

/** What a page of debts or assets is called, and which statements go with it. */
const FAMILIES = {
  debts: {
    title: '政府债务与三保',
    address: debtsAddress,
    recordAddress: debtAddress,
    fields: ['debt', 'three-guarantees', 'special-bond'],
  },
  assets: { title: '国有资产', address: assetsAddress, recordAddress: assetAddress, fields: ['assets'] },
} as const;

const KIND_TITLE: Record<Debt['kind'] | Asset['kind'], string> = {
  'limit-and-balance': '限额与余额',
  'issue-and-repayment': '发行与还本付息',
  'three-guarantees': '三保',
  administrative: '行政事业性国有资产',
  enterprise: '企业国有资产',
  financial: '金融企业国有资产',
  'natural-resources': '国有自然资源资产',
  report: '国有资产管理情况报告',
  assessment: '资产管理考评',
};

/** All records of debts or of assets by region, with what the regions state in words. */
export type PublicFinanceList = {
  regions: readonly RegionGroup<LinkEntry>[];
  statements: readonly RegionGroup<StatementView>[];
};

export function publicFinanceList(index: ArchiveIndex, collection: PublicFinanceCollection): PublicFinanceList {
  const byRegion: ReadonlyMap<string, readonly Keyed<PublicFinanceCollection>[]> = index[collection];
  return {
    regions: regionGroups(index, byRegion).map((group) => ({
      ...group,
      members: group.members.map(({ key, record }) => ({
        title: record.title,
        href: FAMILIES[collection].recordAddress(key),
        meta: [`${record.fiscalYear} 年`, KIND_TITLE[record.kind], `${record.tables.length} 张表`],
      })),
    })),
    statements: fieldStatements(index, ...FAMILIES[collection].fields),
  };
}

/** Statutory tables of debts, 三保 or assets, as printed. */
export type PublicFinancePage = {
  address: string;
  title: string;
  kind: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  facts: readonly { label: string; value: string; href?: string | undefined }[];
  tables: readonly PrintedTableView[];
  notes: readonly string[];
  /** What the rules found, and where it stands. */
  found?: NoteSummary | undefined;
  source: SourceLine;
};

export function publicFinancePage(
  index: ArchiveIndex,
  collection: PublicFinanceCollection,
  key: string,
): PublicFinancePage {
  const record = index.archive[collection].get(key);
  if (!record) throw new Error(`No record ${collection}/${key}`);
  const family = FAMILIES[collection];
  const region = regionTitle(index, record.regionCode);
  const notes = notesOf(index, collection, key);
  const source = sourceLine(index, record.citation);
  const tables = record.tables.map((table, position) =>
    printedTableView(
      table,
      {
        kind: 'printed',
        sourceTitle: source.sourceTitle,
        sourceHref: source.sourceHref,
        place: table.place,
        unit: table.unit,
      },
      (...path) => notes.under('tables', position, ...path),
    ),
  );
  return {
    address: family.recordAddress(key),
    title: titleWithRegion(index, record),
    kind: `${family.title} · ${KIND_TITLE[record.kind]}`,
    description: `${region} ${record.fiscalYear} 年${KIND_TITLE[record.kind]}表 ${record.tables.length} 张，照原件列出：${record.tables.map(({ name }) => name).join('、')}。`,
    crumbs: moreCrumbs({ label: family.title, href: family.address }, { label: titleWithYear(record) }),
    demo: isDemoRegion(index, record.regionCode),
    facts: [
      { label: '年度', value: `${record.fiscalYear} 年` },
      { label: '地区', value: region, href: regionAddress(record.regionCode) },
      { label: '表', value: `${record.tables.length} 张` },
    ],
    tables,
    notes: record.notes ?? [],
    found: noteSummary(notes.all, tablePlaces(tables)),
    source,
  };
}

type Titled = { title: string; fiscalYear: number; regionCode: string };

/** A title that begins with the name of its region is not given it twice. */
function titleWithRegion(index: ArchiveIndex, record: Titled): string {
  const { title, fiscalYear, regionCode } = record;
  const own = index.archive.regions.get(regionCode as never)?.name ?? '';
  if (own === '' || !title.startsWith(own)) return `${regionTitle(index, regionCode)}：${titleWithYear(record)}`;
  const rest = { title: title.slice(own.length), fiscalYear };
  return `${fullRegionName(index.archive, regionCode as never)}${titleWithYear(rest)}`;
}

function titleWithYear({ title, fiscalYear }: { title: string; fiscalYear: number }): string {
  return title.includes(String(fiscalYear)) ? title : `${fiscalYear} 年${title}`;
}
