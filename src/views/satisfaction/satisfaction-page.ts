import { countText } from '../parts/count-text.ts';
import type { RegionCode } from '../../model/codes.ts';
import { satisfactionAddress, satisfactionMethodAddress, satisfactionRegionAddress } from '../address.ts';
import { fullRegionName, type ArchiveIndex, type Keyed } from '../archive/archive-index.ts';
import { regionSatisfactionFigures } from '../figures/region-satisfaction-figures.ts';
import { satisfactionYearsFigures } from '../figures/satisfaction-years-figure.ts';
import type { Block } from '../shapes/block.ts';
import { filterOf } from '../shapes/facet.ts';
import { figureBlock } from '../shapes/figure.ts';
import type { Table } from '../shapes/table.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import { departmentYearsOfRegion } from '../regions/department-year-entries.ts';
import { satisfactionRowsTable } from './satisfaction-rows.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { section, subsection, type SectionedPage } from '../shapes/sectioned-page.ts';
import { satisfactionRows } from '../objects/stages/satisfaction-stage.ts';
import { districtTables, yearTables } from './result-tables.ts';
import { statementSections } from '../statements/statement-sections.ts';
import { surveyEntry } from './survey-page.ts';

const NO_SURVEY = '没有收录不等于没有调查或没有公布。评价表里的满意度见各地区的页面，评价表一般不印调查人数和方法。';

/** All surveys and votes, and the way to the satisfaction rows of evaluation forms. */
export function satisfactionPage(index: ArchiveIndex): SectionedPage {
  const surveys = [...index.surveys.values()].flat();
  const entries = surveys.map(({ key }) => surveyEntry(index, key));
  const isVote = (position: number) => surveys[position]?.record.sampling === 'vote';
  const asked = entries.filter((_, position) => !isVote(position));
  const votes = entries.filter((_, position) => isVote(position));
  return {
    address: satisfactionAddress,
    title: '满意度',
    lead: '群众怎么说：问了谁，问了多少人，怎样问的，结果是多少。百分比、分和票不互相换算。',
    description: `本站收录的满意度调查和投票 ${countText(index.archive.surveys.keys(), '次')}，每次列出调查对象、抽样方法、份数、各题结果和当地的计分规则。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '满意度' }],
    demo: false,
    sections: [
      ...section('surveys', '满意度调查', [
        asked.length > 0
          ? { kind: 'links', entries: asked }
          : { kind: 'empty', title: '本站还没有收录满意度调查', text: NO_SURVEY },
      ]),
      ...section('votes', '投票与测评', [votes.length > 0 && { kind: 'links', entries: votes }]),
      ...section(
        'regions',
        '按地区',
        [{ kind: 'index', entries: regionEntries(index) }],
        '每个地区的调查和投票，以及项目评价表里填的满意度，按年度列出。',
      ),
      ...section('reading', '满意度怎么读', [
        { kind: 'links', entries: [{ title: '满意度怎么读', href: satisfactionMethodAddress }] },
      ]),
      ...statementSections(
        index,
        index.statementsOfField.get('satisfaction') ?? [],
        'statements',
        '各地公布的满意度数据',
      ),
    ],
    filter: filterOf(
      [
        { key: 'region', title: '地区' },
        { key: 'year', title: '年度' },
        { key: 'topic', title: '领域' },
        { key: 'sampling', title: '抽样方法' },
        { key: 'scale', title: '量纲' },
      ],
      entries,
      '次',
    ),
  };
}

/** Satisfaction in one region: surveys, then rows of evaluation forms year by year. */
export function satisfactionRegionPage(index: ArchiveIndex, code: RegionCode): SectionedPage {
  const name = fullRegionName(index.archive, code);
  const surveys = index.surveys.get(code) ?? [];
  const entries = surveys.map(({ key }) => surveyEntry(index, key));
  const years = [...Map.groupBy(withRows(index, code), ({ record }) => record.fiscalYear)].toSorted(
    ([a], [b]) => b - a,
  );
  const statements = (index.statementsOfField.get('satisfaction') ?? []).filter(
    ({ record }) => record.regionCode === code,
  );
  return {
    address: satisfactionRegionAddress(code),
    title: `${name}满意度`,
    kicker: '满意度',
    description: `${name}的满意度：调查和投票 ${entries.length} 次，评价表里填的满意度按年度列出。`,
    crumbs: [{ label: '首页', href: '/' }, { label: '满意度', href: satisfactionAddress }, { label: name }],
    demo: isDemoRegion(index, code),
    sections: [
      ...section(
        'results',
        '各领域、各辖区、各年的结果',
        resultsBlocks(index, surveys),
        '照原件所印。百分比、分和票是不同的量纲，分表列出。',
      ),
      ...section('surveys', '调查与投票', [entries.length > 0 && { kind: 'links', entries }]),
      ...section('forms', '评价表里的满意度', [
        years.length > 0 && { kind: 'paragraph', text: '按年度列出，照评价表所填。' },
      ]),
      ...years.flatMap(([year, dossiers]) => {
        if (dossiers.length > LONGEST_LIST) {
          const entries = departmentYearsOfRegion(index, code, year);
          return subsection(`y${year}`, `${year} 年`, [{ kind: 'index', entries }], '按部门分页列出。');
        }
        const table = satisfactionRowsTable(index, dossiers, `y${year}-rows`, `${year} 年评价表里的满意度`);
        return subsection(`y${year}`, `${year} 年`, [table && { kind: 'table', table }]);
      }),
      ...statementSections(index, statements, 'statements', '公布的满意度数据'),
    ],
  };
}

/** Figures of the newest year before its tables, those of the years before theirs; earlier years in tables. */
function resultsBlocks(index: ArchiveIndex, surveys: readonly Keyed<'surveys'>[]): Block[] {
  const years = [...new Set(surveys.map(({ record }) => record.fiscalYear))].toSorted((a, b) => b - a);
  const tables = (members: readonly Table[]) => members.map((table): Block => ({ kind: 'table', table }));
  const [newest] = years;
  return [
    ...(newest === undefined ? [] : regionSatisfactionFigures(index, surveys, newest).flatMap(figureBlock)),
    ...satisfactionYearsFigures(index, surveys).flatMap(figureBlock),
    ...tables(yearTables(index, surveys)),
    ...years.flatMap((year) => tables(districtTables(index, surveys, year))),
  ];
}

function withRows(index: ArchiveIndex, code: string): Keyed<'dossiers'>[] {
  return (index.dossiers.get(code) ?? []).filter(({ record }) => satisfactionRows(record).length > 0);
}

/** Regions that have surveys or satisfaction rows, by code. */
export function satisfactionRegions(index: ArchiveIndex): RegionCode[] {
  const codes = new Set([...index.surveys.keys(), ...index.dossiers.keys()]);
  return [...codes]
    .filter((code) => index.surveys.has(code) || withRows(index, code).length > 0)
    .toSorted() as RegionCode[];
}

function regionEntries(index: ArchiveIndex): LinkEntry[] {
  return satisfactionRegions(index).map((code) => ({
    title: fullRegionName(index.archive, code),
    href: satisfactionRegionAddress(code),
    meta: [
      ...counted('调查与投票', index.surveys.get(code)?.length ?? 0, '次'),
      ...counted('评价表', withRows(index, code).length, '份'),
    ],
  }));
}

function counted(what: string, count: number, noun: string): string[] {
  return count > 0 ? [`${what} ${count} ${noun}`] : [];
}
