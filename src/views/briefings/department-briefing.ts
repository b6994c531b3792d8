import { askedFen, askedObject, isAskedFor, lastYear, type AskedObject } from '../../questions/asked-object.ts';
import { tenQuestions } from '../../questions/ten-questions.ts';
import {
  briefingAddress,
  departmentAddress,
  departmentYearAddress,
  objectAddress,
  questionRulesAddress,
  objectBriefingAddress,
} from '../address.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { asksFigure, scoresFigure, shortAccountsFigure } from '../figures/briefing-figures.ts';
import { draftNotice } from '../parts/draft-notice.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { regionCrumbs } from '../shapes/sectioned-page.ts';
import type { Clause } from '../shapes/link-entry.ts';
import type { Row, Table } from '../shapes/table.ts';
import { askCell, changeCell, executionCell, gradesText, rectificationText, textCell } from './ask-words.ts';
import type { Briefing } from './briefing.ts';
import { isDraft } from './briefing-keys.ts';
import { sourcesOf } from './briefing-sources.ts';
import { departmentFacts } from './department-facts.ts';
import { likenessClauses } from './likeness-clauses.ts';
import { questionViews } from './question-view.ts';

/** Rows for which two sheets have room beside ten questions. */
const MOST_ROWS = 8;

/** The briefing of a department's year, `370112/219/2020`. */
export function departmentBriefing(index: ArchiveIndex, key: string): Briefing {
  const records = index.departmentYears.get(key);
  const agency = records && index.archive.agencies.get(records.department);
  if (!records || !agency) throw new Error(`No records of ${key}`);
  const { department, year } = records;
  const dossiers = records.dossiers.filter(({ record }) => isAskedFor(record));
  const asked = dossiers.map(({ key: dossier, record }) => askedObject(index.archive, dossier, record));
  const largest = largestOf(asked);
  const gone = endedIn(index, department, year, asked);
  const questions = questionViews(tenQuestions(asked), false);
  const heading = `${agency.name} ${year} 年预算审议参考`;
  return {
    address: briefingAddress(key),
    title: heading,
    heading,
    kicker: '审议参考',
    description: `${heading}：本年安排 ${asked.length} 个项目与政策，上年结果、整改和 ${questions.length} 个可以问的问题，逐条有依据。`,
    crumbs: [
      { label: '首页', href: '/' },
      ...regionCrumbs(index, agency.regionCode),
      { label: agency.name, href: departmentAddress(department) },
      { label: `${year} 年审议参考` },
    ],
    demo: isDemoRegion(index, agency.regionCode),
    isDraft: isDraft(dossiers),
    draft: draftNotice(
      index,
      dossiers.map(({ record }) => record),
    ),
    plain: plainOf(agency.name, key, year, asked, gone.length),
    facts: departmentFacts(index, department, year, asked),
    tables: [askTable(largest, year)],
    figures: [asksFigure(index, largest), scoresFigure(index, largest), shortAccountsFigure(index, department)]
      .filter((figure) => figure !== undefined)
      .slice(0, 3),
    comparison: comparisonOf(index, asked, year),
    questions,
    sources: sourcesOf(
      index,
      asked.flatMap(({ dossier, earlier }) => [dossier, ...earlier.slice(0, 1)]),
    ),
    links: [
      { title: '十问的规则', href: questionRulesAddress },
      { title: `${agency.name} ${year} 年全部记录`, href: departmentYearAddress(key) },
      ...(index.departmentYears.has(`${department}/${year - 1}`)
        ? [{ title: `${year - 1} 年全部记录`, href: departmentYearAddress(`${department}/${year - 1}`) }]
        : []),
    ],
  };
}

/** Largest asks first, a whole department before its parts. */
function largestOf(asked: readonly AskedObject[]): AskedObject[] {
  const isWhole = ({ record }: AskedObject) => (record?.kind === 'department' ? 1 : 0);
  return asked.toSorted((a, b) => isWhole(b) - isWhole(a) || askedFen(b) - askedFen(a));
}

/** Objects of the year before that this year's budget does not hold. */
function endedIn(
  index: ArchiveIndex,
  department: string,
  year: number,
  asked: readonly AskedObject[],
): Keyed<'dossiers'>[] {
  const now = new Set(asked.map(({ object }) => object));
  const before = index.departmentYears.get(`${department}/${year - 1}`)?.dossiers ?? [];
  return before.filter(({ record }) => isAskedFor(record) && !now.has(`${record.regionCode}/${record.object}`));
}

function plainOf(name: string, key: string, year: number, asked: readonly AskedObject[], goneCount: number): Clause[] {
  const isNew = asked.filter((one) => lastYear(one) === undefined).length;
  const parts = [
    `${asked.length} 个项目与政策`,
    asked.length > isNew && `上年也有的 ${asked.length - isNew} 个`,
    isNew > 0 && `上年没有收录的 ${isNew} 个`,
    goneCount > 0 && `上年有、本年没有收录的 ${goneCount} 个`,
  ].filter(Boolean);
  return [{ text: `${name} ${year} 年：${parts.join('，')}。`, href: `${departmentYearAddress(key)}#objects` }];
}

function askTable(largest: readonly AskedObject[], year: number): Table {
  const shown = largest.slice(0, MOST_ROWS);
  const left = largest.length - shown.length;
  return {
    id: 'ask-rows',
    caption: `${year} 年安排与上年结果`,
    rowTitle: '项目或政策',
    columns: [
      { key: 'before', title: `${year - 1} 年批复`, numeric: true },
      { key: 'rate', title: '上年执行率（推算）', numeric: true },
      { key: 'ask', title: `${year} 年安排`, numeric: true },
      { key: 'change', title: '增减', numeric: true },
      { key: 'grades', title: '上年评价' },
      { key: 'rectified', title: '上年问题整改' },
    ],
    rows: shown.map((one): Row => {
      const before = lastYear(one);
      return {
        header: one.name,
        href: objectBriefingAddress(one.object),
        cells: [
          before ? { ...askCell(before), href: `${objectAddress(one.object)}#y${year - 1}-budget` } : askCell(before),
          executionCell(before),
          { ...askCell(one.dossier), href: `${objectAddress(one.object)}#y${year}-budget` },
          changeCell(one.dossier, before),
          textCell(before && gradesText(before)),
          textCell(before && rectificationText(before)),
        ],
      };
    }),
    footnote: `${left > 0 ? `按金额列出前 ${shown.length} 个，另有 ${left} 个见全部记录。` : ''}空格是本站未收录。各种评价分别列出，不作比较。`,
  };
}

/** Departments compare by their 部门整体支出 alone. */
function comparisonOf(index: ArchiveIndex, asked: readonly AskedObject[], year: number): Clause[] {
  const whole = asked.find(({ record }) => record?.kind === 'department');
  if (whole) return likenessClauses(index, whole.dossier);
  return [{ text: `没有收录到 ${year} 年部门整体支出，部门之间不作比较；各项目的比较见各自的审议参考。` }];
}
