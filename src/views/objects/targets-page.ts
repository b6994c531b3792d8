import { countText } from '../parts/count-text.ts';
import type { RegionCode } from '../../model/codes.ts';
import { objectAddress, targetsAddress, targetsRegionAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import type { Block } from '../shapes/block.ts';
import { filterOf, type Facet } from '../shapes/facet.ts';
import { departmentYearsOfRegion } from '../regions/department-year-entries.ts';
import { contradictionsOf, fundedText } from '../../rules/reviews/funded.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { LONGEST_DETAIL, LONGEST_LIST } from '../parts/longest-list.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { targetChangesTable } from '../targets/target-changes-table.ts';
import { statementSections } from '../statements/statement-sections.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { VERSION_TITLE } from './stages/target-stage.ts';

const FACETS: readonly Facet[] = [
  { key: 'region', title: '地区' },
  { key: 'year', title: '年度' },
  { key: 'version', title: '版本' },
  { key: 'grade', title: '审核等次' },
];

const NOT_ACCUSED = '照记录列出，供审查时核对；不表示安排不当，原因可能在记录之外。';

/** All dossiers with targets or a review, and those that are funded against what their own record says. */
export function targetsPage(index: ArchiveIndex): SectionedPage {
  const dossiers = targetRegions(index).flatMap((code) => targetDossiers(index, code));
  const rows = dossiers.map((dossier) => targetRow(index, dossier));
  const isShort = rows.length <= LONGEST_LIST;
  const counted = countText(
    dossiers.map(({ key }) => key),
    '份',
  );
  return {
    address: targetsAddress,
    title: '绩效目标与审核',
    lead: '钱要办成什么事，谁审过，审成什么样。',
    description: `本站收录的绩效目标和审核 ${counted}，列出指标数、版本、审核等次、审核要点、事前评估结论和是否入库。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '绩效目标与审核' }],
    demo: false,
    sections: [
      ...section('regions', '按地区', [{ kind: 'index', entries: regionEntries(index) }]),
      ...section(
        'contradictions',
        '未评估、不入库或审核不达标，但安排了资金',
        contradictionBlocks(index, dossiers),
        NOT_ACCUSED,
      ),
      ...changeSections(index, dossiers, regionEntries(index)),
      ...(isShort ? section('list', `目标与审核 ${counted}`, [{ kind: 'table', table: targetTable(rows) }]) : []),
      ...statementSections(
        index,
        (['target', 'review', 'pre-evaluation'] as const).flatMap((field) => index.statementsOfField.get(field) ?? []),
        'statements',
        '各地公布的目标与审核数据',
      ),
    ],
    filter: isShort ? filterOf(FACETS, rows, '份') : undefined,
  };
}

/** The targets and reviews of one region. */
export function targetsRegionPage(index: ArchiveIndex, code: RegionCode): SectionedPage {
  const name = fullRegionName(index.archive, code);
  const dossiers = targetDossiers(index, code);
  const rows = dossiers.map((dossier) => targetRow(index, dossier));
  const isShort = rows.length <= LONGEST_LIST;
  return {
    address: targetsRegionAddress(code),
    title: `${name}绩效目标与审核`,
    kicker: '绩效目标与审核',
    description: `${name}的绩效目标和审核，本站收录 ${rows.length} 份。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '绩效目标与审核', href: targetsAddress }, { label: name }],
    demo: isDemoRegion(index, code),
    sections: [
      ...section(
        'contradictions',
        '未评估、不入库或审核不达标，但安排了资金',
        contradictionBlocks(index, dossiers),
        NOT_ACCUSED,
      ),
      ...changeSections(index, dossiers, departmentYearsOfRegion(index, code)),
      ...section('list', `目标与审核 ${rows.length} 份`, [
        isShort
          ? { kind: 'table', table: targetTable(rows) }
          : { kind: 'index', entries: departmentYearsOfRegion(index, code) },
      ]),
    ],
    filter: isShort ? filterOf(FACETS, rows, '份') : undefined,
  };
}

/** What was changed in the course of a year; a list too long for one page is told on the pages of its parts. */
function changeSections(
  index: ArchiveIndex,
  dossiers: readonly Keyed<'dossiers'>[],
  parts: readonly LinkEntry[],
): PageSection[] {
  const table = targetChangesTable(index, dossiers);
  if (!table) return [];
  const isShort = table.rows.length <= LONGEST_DETAIL;
  return section('changes', `目标变更 ${table.rows.length} 次`, [
    isShort ? { kind: 'table', table } : { kind: 'index', entries: parts },
  ]);
}

function targetDossiers(index: ArchiveIndex, code: string): Keyed<'dossiers'>[] {
  return (index.dossiers.get(code) ?? []).filter(({ record }) => record.targets || record.review);
}

/** Regions that have targets or reviews, by code. */
export function targetRegions(index: ArchiveIndex): RegionCode[] {
  return [...index.dossiers.keys()].filter((code) => targetDossiers(index, code).length > 0).toSorted() as RegionCode[];
}

function regionEntries(index: ArchiveIndex): LinkEntry[] {
  return targetRegions(index).map((code) => ({
    title: fullRegionName(index.archive, code),
    href: targetsRegionAddress(code),
    meta: [`${targetDossiers(index, code).length} 份`],
  }));
}

/** A table of targets and reviews, a row for each dossier. */
export function targetTable(rows: readonly Row[]): Table {
  return {
    id: 'target-rows',
    caption: '绩效目标与审核',
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'agency', title: '单位' },
      { key: 'year', title: '年度' },
      { key: 'version', title: '版本' },
      { key: 'indicators', title: '指标数', numeric: true },
      { key: 'grade', title: '审核等次' },
      { key: 'criteria', title: '审核要点（五性、六可）' },
      { key: 'pre', title: '事前评估结论' },
      { key: 'reserve', title: '项目库' },
    ],
    rows,
    footnote: '指标数是最新一版目标的行数。空格是本站未收录。',
  };
}

/** The row of one dossier. */
export function targetRow(index: ArchiveIndex, { record }: Keyed<'dossiers'>): Row {
  const key = `${record.regionCode}/${record.object}`;
  const object = index.archive.objects.get(key);
  const agency = object && index.archive.agencies.get(`${record.regionCode}/${object.agencyCode}`)?.name;
  const newest = record.targets?.at(-1);
  const version = newest ? VERSION_TITLE[newest.version] : undefined;
  const grade = record.review?.grade;
  const inReserve = record.budget?.inReserve;
  const region = fullRegionName(index.archive, record.regionCode);
  return {
    header: record.printedName ?? object?.name ?? record.object,
    href: `${objectAddress(key)}#y${record.fiscalYear}-target`,
    cells: [
      text(holderText(index, record.regionCode, agency)),
      text(`${record.fiscalYear} 年`),
      text(version),
      newest
        ? { text: newest.rows.length > 0 ? String(newest.rows.length) : '只有文字', kind: 'number' }
        : text(undefined),
      text(grade),
      text(criteriaText(record.review?.criteria)),
      text(record.preEvaluation?.conclusion),
      text(inReserve === undefined ? undefined : inReserve ? '已入库' : '未入库'),
    ],
    facets: {
      region: [region],
      year: [String(record.fiscalYear)],
      version: version ? [version] : [],
      grade: [grade ?? '未收录审核等次'],
    },
  };
}

/** The agency, after its region where its name does not say which. */
function holderText({ archive }: ArchiveIndex, code: RegionCode, agency = ''): string {
  const own = archive.regions.get(code)?.name;
  return own && agency.includes(own) ? agency : `${fullRegionName(archive, code)}${agency}`;
}

/** Criteria with the same judgement together: 是：合规性、相关性；否：可量化. */
function criteriaText(criteria: readonly { name: string; judgement: string }[] = []): string | undefined {
  const judged = Map.groupBy(criteria, ({ judgement }) => judgement);
  if (judged.size === 0) return undefined;
  return [...judged]
    .map(([judgement, members]) => `${judgement}：${members.map(({ name }) => name).join('、')}`)
    .join('；');
}

function contradictionBlocks(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): (Block | false)[] {
  const rows = dossiers.flatMap(({ record }): Row[] => {
    const reasons = contradictionsOf(index.archive, record).map(({ text }) => text);
    if (reasons.length === 0) return [];
    const key = `${record.regionCode}/${record.object}`;
    return [
      {
        header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
        href: `${objectAddress(key)}#y${record.fiscalYear}`,
        cells: [
          text(fullRegionName(index.archive, record.regionCode)),
          text(`${record.fiscalYear} 年`),
          text(reasons.join('；')),
          { text: fundedText(record) ?? '', kind: 'number' },
        ],
      },
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        id: 'contradiction-rows',
        caption: '未评估、不入库或审核不达标，但安排了资金',
        isTitled: true,
        rowTitle: '项目或政策',
        columns: [
          { key: 'region', title: '地区' },
          { key: 'year', title: '年度' },
          { key: 'reasons', title: '记录里写的' },
          { key: 'amount', title: '安排的资金（印出）', numeric: true },
        ],
        rows,
      },
    },
  ];
}

function text(value: string | undefined): Cell {
  return value === undefined ? { text: '', kind: 'absent', title: '本站未收录' } : { text: value, kind: 'text' };
}
