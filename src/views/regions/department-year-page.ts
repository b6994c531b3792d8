import { formatMoney } from '../../model/money.ts';
import { accountAddress } from '../accounts/account-page.ts';
import { departmentAddress, departmentYearAddress, objectAddress } from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import type { DepartmentYear } from '../archive/department-year-records.ts';
import { madeOnce } from '../archive/made-once.ts';
import { departmentDisclosureFigures } from '../figures/disclosure-figures.ts';
import { figureBlock } from '../shapes/figure.ts';
import { evaluationItemsOfObject } from '../evaluations/evaluation-item.ts';
import { yearEvaluationSections } from '../evaluations/year-evaluation-sections.ts';
import { targetRow, targetTable } from '../objects/targets-page.ts';
import { satisfactionRowsTable } from '../satisfaction/satisfaction-rows.ts';
import { periodProgressFigures } from '../figures/two-progresses-figure.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { draftNotice } from '../parts/draft-notice.ts';
import { targetChangesTable } from '../targets/target-changes-table.ts';
import { twoProgressesTable } from '../targets/two-progresses-table.ts';
import { comparisonEntries } from '../sessions/comparison-entries.ts';
import { findingSection } from '../quality/finding-section.ts';
import { verifiableSection } from '../quality/verifiable-section.ts';
import { departmentYearEntries } from './department-year-entries.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs, section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Row, Table } from '../shapes/table.ts';
import { followedBlocks } from './followed-blocks.ts';

/** The page of a department's year, `370112/219/2020`: its money, targets, evaluations and what followed. */
export const departmentYearPage = madeOnce(makeDepartmentYearPage, 2);

function makeDepartmentYearPage(index: ArchiveIndex, key: string): SectionedPage {
  const records = index.departmentYears.get(key);
  const agency = records && index.archive.agencies.get(records.department);
  if (!records || !agency) throw new Error(`No records of ${key}`);
  const { department, year, dossiers } = records;
  const accounts = accountEntriesOf(index, department, year);
  const targets = dossiers.filter(({ record }) => record.targets || record.review);
  const rows = satisfactionRowsTable(index, dossiers, 'satisfaction-rows', '评价表里的满意度');
  const changes = targetChangesTable(index, dossiers);
  const progresses = twoProgressesTable(index, dossiers);
  const years = departmentYearEntries(index, department).filter(({ href }) => href !== departmentYearAddress(key));
  const sessions = comparisonEntries(index, agency.regionCode, department, year);
  return {
    address: departmentYearAddress(key),
    title: `${agency.name} ${year} 年`,
    kicker: '部门与年度',
    lead: '这一年的项目与政策：钱花了多少，目标怎样，评价怎样，后来改了什么。',
    description: `${agency.name} ${year} 年：预算决算 ${accounts.length} 份，项目与政策 ${dossiers.length} 个，逐个列出预算、执行、评价和后来的处理。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, agency.regionCode),
      { label: agency.name, href: departmentAddress(department) },
      { label: `${year} 年` },
    ],
    demo: isDemoRegion(index, agency.regionCode),
    draft: draftNotice(
      index,
      dossiers.map(({ record }) => record),
    ),
    sections: [
      ...section('accounts', '预算与决算', [accounts.length > 0 && { kind: 'links', entries: accounts }]),
      ...section(
        'disclosures',
        '公开与四个同步',
        departmentDisclosureFigures(index, agency.regionCode, department, year).flatMap(figureBlock),
        '应公开和已公开的日期；绩效目标与预算、自评与决算在各环节是否同步。',
      ),
      ...section('objects', `项目与政策 ${dossiers.length} 个`, [
        { kind: 'table', table: moneyTable(index, dossiers) },
      ]),
      ...section('targets', '绩效目标与审核', [
        targets.length > 0 && {
          kind: 'table',
          table: targetTable(targets.map((dossier) => ({ ...targetRow(index, dossier), facets: undefined }))),
        },
      ]),
      ...section('changes', '目标变更', [changes && { kind: 'table', table: changes }]),
      ...section('progresses', '双监控', [
        ...periodProgressFigures(index, dossiers).flatMap(figureBlock),
        progresses && { kind: 'table', table: progresses },
      ]),
      ...verifiableSection(index, dossiers),
      ...evaluationSections(index, records),
      ...section('satisfaction', '满意度', [rows && { kind: 'table', table: rows }]),
      ...section('consequences', '整改、结果应用与问责', followedBlocks(index, dossiers)),
      ...findingSection(index, key),
      ...section('sessions', '人大审查', [sessions.length > 0 && { kind: 'links', entries: sessions }]),
      ...section('years', '其他年度', [years.length > 0 && { kind: 'index', entries: years }]),
    ],
  };
}

function accountEntriesOf(index: ArchiveIndex, department: string, year: number): LinkEntry[] {
  const holders = [department, ...(index.units.get(department) ?? []).map(({ key }) => key)];
  const entries = (collection: 'budgets' | 'finalAccounts', kind: string) =>
    holders.flatMap((holder) =>
      (index[collection].get(holder) ?? [])
        .filter(({ record }) => record.fiscalYear === year)
        .map(({ key, record }) => ({
          title: `${index.archive.agencies.get(holder)?.name ?? ''}${kind}`,
          href: accountAddress(collection, key),
          meta: [`${record.tables.length} 张表`],
        })),
    );
  return [...entries('budgets', '预算'), ...entries('finalAccounts', '决算')];
}

/** What each object got and spent, as printed. */
function moneyTable(index: ArchiveIndex, dossiers: readonly Keyed<'dossiers'>[]): Table {
  return {
    id: 'object-rows',
    caption: '项目与政策的预算和执行',
    isTitled: true,
    rowTitle: '项目或政策',
    columns: [
      { key: 'approved', title: '批复数', numeric: true },
      { key: 'adjusted', title: '调整预算数', numeric: true },
      { key: 'executed', title: '执行数', numeric: true },
    ],
    rows: dossiers.map(({ record }): Row => {
      const key = `${record.regionCode}/${record.object}`;
      return {
        header: record.printedName ?? index.archive.objects.get(key)?.name ?? record.object,
        href: `${objectAddress(key)}#y${record.fiscalYear}`,
        cells: (['approved', 'adjusted', 'executed'] as const).map((field) => {
          const amount = record.budget?.[field];
          return amount
            ? { text: formatMoney(amount), kind: 'number' }
            : { text: '', kind: 'absent', title: '本站未收录' };
        }),
      };
    }),
    footnote: '数照原件所印，各带单位。空格是本站未收录。各项目口径不同，不在这里相加。',
  };
}

/** Evaluations of the year kind by kind, inside one section. */
function evaluationSections(index: ArchiveIndex, { dossiers, year }: DepartmentYear): PageSection[] {
  const items = dossiers.flatMap(({ record }) =>
    evaluationItemsOfObject(index, `${record.regionCode}/${record.object}`).filter((item) => item.year === year),
  );
  return yearEvaluationSections(index, items);
}
