import { accountAddress } from '../accounts/account-page.ts';
import { objectAddress, regionYearAddress, regionsAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { evaluationItems } from '../evaluations/evaluation-item.ts';
import { yearEvaluationSections } from '../evaluations/year-evaluation-sections.ts';
import { freedMoney } from '../consequences/freed-money.ts';
import { coverageFigure } from '../figures/coverage-figure.ts';
import { disclosureFigures } from '../figures/disclosure-figures.ts';
import { freedMoneyFigure } from '../figures/freed-money-figure.ts';
import { moneyFlowFigure } from '../figures/money-flow-figure.ts';
import { regionSatisfactionFigures } from '../figures/region-satisfaction-figures.ts';
import { figureBlock } from '../shapes/figure.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { findingSection } from '../quality/finding-section.ts';
import { verifiableSection } from '../quality/verifiable-section.ts';
import { objectEntry } from '../objects/object-page.ts';
import { LONGEST_DETAIL } from '../parts/longest-list.ts';
import { departmentYearsOfRegion } from './department-year-entries.ts';
import { coverageTable } from './region-year-coverage.ts';
import { satisfactionRowsTable } from '../satisfaction/satisfaction-rows.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs, section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { statementFieldTitle, statementView } from '../statements/statement-view.ts';
import { followedBlocks } from './followed-blocks.ts';
import { surveyEntry } from '../satisfaction/survey-page.ts';
import { madeOnce } from '../archive/made-once.ts';
import type { RegionYearRecords } from '../archive/region-year-records.ts';

/** The page of a region's year, `370112/2020`. */
export const regionYearPage = madeOnce(makeRegionYearPage, 2);

function makeRegionYearPage(index: ArchiveIndex, key: string): SectionedPage {
  const records = index.regionYears.get(key);
  if (!records) throw new Error(`No records of ${key}`);
  const { regionCode, year } = records;
  const name = fullRegionName(index.archive, regionCode);
  const surveys = records.surveys.map((survey) => surveyEntry(index, survey.key));
  const rows = satisfactionRowsTable(index, records.dossiers, 'satisfaction-rows', '评价表里的满意度');
  const accounts = accountEntriesOf(index, records);
  const years = regionYearEntries(index, regionCode, year);
  const coverage = coverageTable(index, records);
  const isShort = records.dossiers.length <= LONGEST_DETAIL;
  return {
    address: regionYearAddress(regionCode, year),
    title: `${name} ${year} 年`,
    kicker: '地区与年度',
    lead: '这一年本站收录了什么：预算决算、项目与政策、评价、满意度和后来的处理。',
    description: `${name} ${year} 年的预算绩效：预算决算 ${accounts.length} 份，项目与政策 ${records.dossiers.length} 个，数据 ${records.statements.length} 条。`,
    crumbs: [
      { label: '首页', href: '/' },
      { label: '地区', href: regionsAddress },
      ...regionCrumbs(index, regionCode),
      { label: `${year} 年` },
    ],
    demo: isDemoRegion(index, regionCode),
    sections: [
      ...section('coverage', '本站收录了什么', [
        ...figureBlock(coverageFigure(coverage, index.site.name, year)),
        coverage.rows.length === 0 && {
          kind: 'paragraph',
          text: '这一年本站没有收录预算、决算和项目，只有下面的数据。',
        },
      ]),
      ...statementsOf(index, records),
      ...section('accounts', '预算与决算', [
        ...figureBlock(moneyFlowFigure(index, regionCode, year)),
        accounts.length > 0 && { kind: 'links', entries: accounts },
      ]),
      ...section(
        'disclosures',
        '公开与四个同步',
        disclosureFigures(index, regionCode, year, 'kind').flatMap(figureBlock),
        '应公开和已公开的日期；绩效目标与预算、自评与决算在各环节是否同步。',
      ),
      ...(isShort
        ? section('objects', '项目与政策', [
            records.dossiers.length > 0 && { kind: 'links', entries: dossierEntries(index, records) },
          ])
        : section(
            'objects',
            `项目与政策 ${records.dossiers.length} 个`,
            [{ kind: 'index', entries: departmentYearsOfRegion(index, regionCode, year) }],
            '按部门分页列出，每个部门一页，有预算、目标、评价和后来的处理。',
          )),
      ...evaluationSections(index, records, isShort),
      ...section('satisfaction', '满意度', [
        ...regionSatisfactionFigures(index, records.surveys, year).flatMap(figureBlock),
        surveys.length > 0 && { kind: 'links', entries: surveys },
        isShort && rows && { kind: 'table', table: rows },
      ]),
      ...section('consequences', '整改、结果应用与问责', [
        ...freedMoney(index, regionCode)
          .filter((group) => group.year === year)
          .flatMap((group) => figureBlock(freedMoneyFigure(index, group))),
        ...(isShort ? followedBlocks(index, records.dossiers) : []),
      ]),
      ...verifiableSection(index, records.dossiers),
      ...findingSection(index, key),
      ...section('years', '其他年度', [years.length > 0 && { kind: 'index', entries: years }]),
    ],
  };
}

/** The year's statements by field, parts below their totals. */
function statementsOf(index: ArchiveIndex, { statements, regionCode }: RegionYearRecords): PageSection[] {
  const ids = new Set<string>(statements.map(({ record }) => record.id));
  const isPart = ({ record }: Keyed<'statements'>) => record.partOf !== undefined && ids.has(record.partOf.statement);
  const partsOf = Map.groupBy(statements.filter(isPart), ({ record }) => record.partOf?.statement ?? '');
  const tops = statements.filter((keyed) => !isPart(keyed));
  const fields = Map.groupBy(tops, ({ record }) => record.field);
  const views = (members: readonly Keyed<'statements'>[]) =>
    members.map((keyed) => statementView(index, keyed, partsOf));
  return [...fields].flatMap(([field, members]) =>
    section(`f-${field}`, statementFieldTitle[field], [
      { kind: 'statements', statements: views(members), prefix: `${regionCode}-` },
    ]),
  );
}

function accountEntriesOf({ archive }: ArchiveIndex, { budgets, finalAccounts }: RegionYearRecords): LinkEntry[] {
  const entry = (collection: 'budgets' | 'finalAccounts', kind: string) => {
    return ({ key, record }: Keyed<'budgets'> | Keyed<'finalAccounts'>): LinkEntry => ({
      title: `${archive.agencies.get(`${record.regionCode}/${record.agencyCode}`)?.name ?? '政府'}${kind}`,
      href: accountAddress(collection, key),
      meta: [`${record.tables.length} 张表`],
    });
  };
  return [...budgets.map(entry('budgets', '预算')), ...finalAccounts.map(entry('finalAccounts', '决算'))];
}

function dossierEntries(index: ArchiveIndex, { dossiers }: RegionYearRecords): LinkEntry[] {
  return dossiers.map(({ record }) => {
    const key = `${record.regionCode}/${record.object}`;
    return { ...objectEntry(index, key), href: `${objectAddress(key)}#y${record.fiscalYear}` };
  });
}

/** Evaluations of the year kind by kind, inside one section. */
function evaluationSections(
  index: ArchiveIndex,
  { regionCode, year }: RegionYearRecords,
  isShort: boolean,
): PageSection[] {
  const items = evaluationItems(index, regionCode).filter((item) => item.year === year);
  return yearEvaluationSections(index, items, isShort);
}

/** The years of a region that have a page, newest first. */
export function regionYearEntries(index: ArchiveIndex, code: string, except?: number): LinkEntry[] {
  return (index.yearsOfRegion.get(code) ?? [])
    .filter(({ year }) => year !== except)
    .toSorted((a, b) => b.year - a.year)
    .map(({ regionCode, year, ...records }) => ({
      title: `${year} 年`,
      href: regionYearAddress(regionCode, year),
      meta: [
        ...count('预算决算', records.budgets.length + records.finalAccounts.length, '份'),
        ...count('项目与政策', records.dossiers.length, '个'),
        ...count('评价报告', records.reports.length, '份'),
        ...count('满意度调查', records.surveys.length, '次'),
        ...count('数据', records.statements.length, '条'),
      ],
    }));
}

function count(what: string, size: number, noun: string): string[] {
  return size > 0 ? [`${what} ${size} ${noun}`] : [];
}
