import { formatDate } from '../../model/period.ts';
import type { Coverage } from '../../schemas/rules-of-region.ts';
import {
  departmentYearAddress,
  disclosuresAddress,
  regionAddress,
  regionDisclosuresAddress,
  regionYearAddress,
} from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { dateCell, disclosedDocumentTitle, holderOf, intervalCell, ledgerTable } from './disclosure-table.ts';
import { departmentDisclosureFigures, disclosureFigures, newestDisclosureYear } from '../figures/disclosure-figures.ts';
import { LONGEST_DETAIL } from '../parts/longest-list.ts';
import type { FigureView } from '../shapes/figure.ts';
import type { Crumb, LinkEntry } from '../shapes/link-entry.ts';
import { isDemoRegion, moreCrumbs, regionTitle } from '../parts/region-group.ts';
import { disclosureRulesInForce, type RuleLine } from '../regions/region-rules.ts';
import { synchronisedPairsTable } from './synchronised-pairs.ts';
import { timelinessSummary } from './timeliness-summary.ts';
import { statementsByField, type StatementView } from '../statements/statement-view.ts';
import type { Table } from '../shapes/table.ts';

/** 公开台账 of one region: ledger, 四个同步, completeness, rules, coverage, and what the region states. */
export type RegionDisclosuresPage = {
  address: string;
  title: string;
  description: string;
  crumbs: readonly Crumb[];
  demo: boolean;
  regionHref: string;
  /** What this site declares complete here, in sentences. */
  coverage: readonly string[];
  rules: readonly RuleLine[];
  /** 公开日历 and 四个同步 of the newest year that has something to draw, and where the others stand. */
  drawn?: { year: number; figures: readonly FigureView[]; elsewhere: readonly LinkEntry[] } | undefined;
  ledger: Table;
  /** How many came in time, late or not at all, year by year. */
  timeliness: readonly string[];
  synchronised?: Table | undefined;
  /** Days between targets and budget, self-evaluation and final account. */
  pairs?: Table | undefined;
  completeness?: Table | undefined;
  statements: readonly StatementView[];
};

export function regionDisclosuresPage(index: ArchiveIndex, code: string): RegionDisclosuresPage {
  const name = regionTitle(index, code);
  const region = index.archive.regions.get(code);
  const members = index.disclosures.get(code) ?? [];
  return {
    address: regionDisclosuresAddress(code as never),
    title: `${name}公开台账`,
    description: `${name}预决算和绩效信息的公开台账：应公开和已公开的日期、渠道，四个同步，公开规则和本站的收录范围。`,
    crumbs: moreCrumbs({ label: '公开台账', href: disclosuresAddress }, { label: name }),
    demo: isDemoRegion(index, code),
    regionHref: regionAddress(code as never),
    coverage: (region?.coverage ?? []).map(coverageText),
    timeliness: timelinessSummary(index, code),
    rules: disclosureRulesInForce(index, code as never),
    drawn: drawnYear(index, code),
    ledger: ledgerTable(index, code),
    synchronised: synchronisedTable(index, members),
    pairs: synchronisedPairsTable(index, code),
    completeness: completenessTable(index, members),
    statements: statementsByField(index, code).find(({ field }) => field === 'disclosure')?.statements ?? [],
  };
}

/** Figures of one year; the other years stand on the pages of the region's years, each department's on its own. */
function drawnYear(index: ArchiveIndex, code: string): RegionDisclosuresPage['drawn'] {
  const year = newestDisclosureYear(index, code);
  if (year === undefined) return undefined;
  const others = (index.yearsOfRegion.get(code) ?? [])
    .filter((other) => other.year !== year && disclosureFigures(index, code, other.year, 'kind').length > 0)
    .toSorted((a, b) => b.year - a.year);
  const departments = (index.departmentYearsOfRegion.get(code) ?? []).filter((records) => records.year === year);
  return {
    year,
    figures: disclosureFigures(index, code, year, 'department'),
    elsewhere: [
      ...others.map((other): LinkEntry => ({
        title: `${other.year} 年`,
        href: `${regionYearAddress(other.regionCode, other.year)}#disclosures`,
      })),
      ...departments
        .slice(0, LONGEST_DETAIL)
        .filter(({ department }) => departmentDisclosureFigures(index, code, department, year).length > 0)
        .map(({ department }): LinkEntry => ({
          title: `${index.archive.agencies.get(department)?.name ?? department} ${year} 年`,
          href: `${departmentYearAddress(`${department}/${year}`)}#disclosures`,
        })),
    ],
  };
}

const COVERED_TITLE: Record<Coverage['documents'][number], string> = {
  budget: '预算',
  'final-account': '决算',
  target: '绩效目标',
  monitoring: '运行监控',
  evaluation: '绩效评价',
  survey: '满意度调查',
  consequence: '结果应用',
  disclosure: '公开记录',
};

function coverageText({ office, agencies, documents, fromYear, untilYear, declaredOn }: Coverage): string {
  const who = agencies === 'all' ? '全部单位' : `${agencies.length} 家单位`;
  const years = untilYear === undefined ? `${fromYear} 年起` : `${fromYear} 至 ${untilYear} 年`;
  const what = documents.map((document) => COVERED_TITLE[document]).join('、');
  return `${office}${who}的${what}，${years}（${formatDate(declaredOn)}声明）。`;
}

/** 编审, 上会, 批复, 公开, with the days from each to the next. */
function synchronisedTable(index: ArchiveIndex, members: readonly Keyed<'disclosures'>[]): Table | undefined {
  const dated = members.filter(({ record }) => record.reviewedOn ?? record.submittedOn ?? record.approvedOn);
  if (dated.length === 0) return undefined;
  return {
    id: 'synchronised-table',
    caption: '四个同步',
    isTitled: true,
    rowTitle: '公开主体',
    columns: [
      { key: 'year', title: '年度', numeric: true },
      { key: 'document', title: '内容' },
      { key: 'reviewed', title: '编审', group: '日期' },
      { key: 'submitted', title: '上会', group: '日期' },
      { key: 'approved', title: '批复', group: '日期' },
      { key: 'published', title: '公开', group: '日期' },
      { key: 'review-submit', title: '编审到上会', group: '间隔（日）', numeric: true },
      { key: 'submit-approve', title: '上会到批复', group: '间隔（日）', numeric: true },
      { key: 'approve-publish', title: '批复到公开', group: '间隔（日）', numeric: true },
    ],
    rows: dated.map(({ record }) => ({
      ...holderOf(index, record),
      cells: [
        { text: String(record.fiscalYear), kind: 'number' },
        { text: disclosedDocumentTitle[record.document], kind: 'text' },
        dateCell(record.reviewedOn),
        dateCell(record.submittedOn),
        dateCell(record.approvedOn),
        dateCell(record.publishedOn),
        intervalCell(record.reviewedOn, record.submittedOn),
        intervalCell(record.submittedOn, record.approvedOn),
        intervalCell(record.approvedOn, record.publishedOn),
      ],
    })),
    footnote: '预算和绩效目标的同一环节日期相同，才是同步；相差几天见下表。间隔由本站推算。',
  };
}

/** Required parts that were seen and that were not; what was not seen is not said to be missing. */
function completenessTable(index: ArchiveIndex, members: readonly Keyed<'disclosures'>[]): Table | undefined {
  const checked = members.flatMap(({ record }) =>
    record.completeness ? [{ record, parts: record.completeness }] : [],
  );
  if (checked.length === 0) return undefined;
  return {
    id: 'completeness-table',
    caption: '完整性',
    isTitled: true,
    rowTitle: '公开主体',
    columns: [
      { key: 'document', title: '内容' },
      { key: 'count', title: '见到的部分', numeric: true },
      { key: 'unseen', title: '本次没有见到的部分' },
    ],
    rows: checked.map(({ record, parts }) => {
      const unseen = parts.filter(({ present }) => !present).map(({ part }) => part);
      return {
        ...holderOf(index, record),
        cells: [
          { text: `${record.fiscalYear} 年${disclosedDocumentTitle[record.document]}`, kind: 'text' },
          { text: `${parts.length - unseen.length} / ${parts.length}`, kind: 'number', mark: '推算' },
          { text: unseen.length > 0 ? unseen.join('、') : '无', kind: 'text' },
        ],
      };
    }),
  };
}
