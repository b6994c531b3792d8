import type { RecordOf } from '../../schemas/collections.ts';
import {
  briefingAddress,
  comparisonAddress,
  comparisonFileAddress,
  departmentAddress,
  departmentYearAddress,
  sessionAddress,
  sessionsAddress,
} from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { madeOnce } from '../archive/made-once.ts';
import { departmentBriefingEntries } from '../briefings/briefings-page.ts';
import { draftNotice } from '../parts/draft-notice.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { isDemoRegion } from '../parts/region-group.ts';
import { section, type SectionedPage } from '../shapes/sectioned-page.ts';
import { furtherParts, pagePart } from '../shapes/split-page.ts';
import type { Table } from '../shapes/table.ts';
import { comparisonTable } from './comparison-table.ts';
import { departmentAsks } from './department-asks.ts';
import { draftObjects, draftStateTitle, type DraftObject } from './draft-objects.ts';
import { likenessSections } from './likeness-sections.ts';
import { openRectificationsOf } from './open-rectifications-of.ts';

/** The comparison table of a department at a session, with the address of its file. */
export type ComparisonPage = SectionedPage & { table: Table; csv: { href: string; name: string } };

/** How many rows one page holds: they are wide. A department with more is told on several. */
const LONGEST = 250;

/** Every session with the departments that have a comparison table at it. */
export function comparisonKeys(index: ArchiveIndex): { session: string; department: string; objectCount: number }[] {
  return [...index.archive.sessions].flatMap(([session, record]) =>
    departmentAsks(index, record).map(({ department, objectCount }) => ({ session, department, objectCount })),
  );
}

/** One part of a comparison page; a short one is its only part. */
export function comparisonPart(page: ComparisonPage, part?: string): SectionedPage {
  return pagePart(page, part, LONGEST);
}

/** The numbers of the parts below the page's own address. */
export function furtherComparisonParts(page: ComparisonPage): string[] {
  return furtherParts(page, LONGEST);
}

/** 预算草案与绩效目标对照表 of one department, `990100/901`, at one session, `990100/2026-congress`. */
export const comparisonPage = madeOnce(makeComparisonPage, 2);

function makeComparisonPage(index: ArchiveIndex, sessionKey: string, department: string): ComparisonPage {
  const session = index.archive.sessions.get(sessionKey);
  const agency = index.archive.agencies.get(department);
  if (!session || !agency) throw new Error(`No session ${sessionKey} or agency ${department}`);
  const year = session.budgetYear;
  const objects = draftObjects(index, department, year);
  const drafts = objects.flatMap(({ draft }) => (draft ? [draft] : []));
  const table = withSource(index, comparisonTable(objects, session), drafts);
  const counted = countsText(objects);
  return {
    address: comparisonAddress(sessionKey, department),
    title: `${agency.name} ${year} 年预算草案与绩效目标对照表`,
    heading: `${agency.name}：预算草案与绩效目标对照表`,
    kicker: session.title,
    lead: `${year} 年${counted}`,
    description: `${agency.name} ${year} 年预算草案与绩效目标对照：${counted}`,
    crumbs: [
      { label: '首页', href: '/' },
      { label: '人大审查', href: sessionsAddress },
      { label: session.title, href: sessionAddress(sessionKey) },
      { label: agency.name },
    ],
    demo: isDemoRegion(index, session.regionCode),
    draft: draftNotice(index, [session, ...drafts]),
    table,
    csv: {
      href: comparisonFileAddress(sessionKey, department),
      name: `${isDemoRegion(index, session.regionCode) ? '示例数据-' : ''}${agency.name}-${year}-对照表.csv`,
    },
    sections: [
      ...section('table', '对照表', [{ kind: 'table', table }]),
      ...likenessSections(index, objects),
      ...openRectificationsOf(index, objects),
      ...section('more', '接着看', [{ kind: 'index', entries: onward(index, session, sessionKey, department) }]),
    ],
  };
}

/** 共 5 个项目与政策：延续 4 个，新增 1 个。 */
function countsText(objects: readonly DraftObject[]): string {
  const states = Map.groupBy(objects, ({ state }) => draftStateTitle[state]);
  const parts = [...states].map(([title, all]) => `${title} ${all.length} 个`);
  return `项目与政策 ${objects.length} 个${parts.length > 0 ? `：${parts.join('，')}` : ''}。`;
}

/** The source of the draft under the table, where all rows have one and the same. */
function withSource(index: ArchiveIndex, table: Table, drafts: readonly RecordOf<'dossiers'>[]): Table {
  const citations = drafts.flatMap(({ budget }) => (budget ? [budget.citation] : []));
  const [first] = citations;
  const isOne = citations.every(({ source }) => source === first?.source);
  return first && isOne
    ? { ...table, source: sourceLine(index, first, { note: '本年的数；各年的出处见项目页。' }) }
    : table;
}

function onward(
  index: ArchiveIndex,
  session: RecordOf<'sessions'>,
  sessionKey: string,
  department: string,
): LinkEntry[] {
  const others = departmentAsks(index, session).filter((ask) => ask.department !== department);
  const hasYear = (year: number) => index.departmentYears.has(`${department}/${year}`);
  const year = session.budgetYear;
  return [
    { title: session.title, href: sessionAddress(sessionKey) },
    ...departmentBriefingEntries(index, department)
      .filter(({ href }) => href === briefingAddress(`${department}/${year}`))
      .map((entry) => ({ ...entry, meta: ['两页纸，十问'] })),
    { title: '本部门', href: departmentAddress(department) },
    ...[year, year - 1]
      .filter(hasYear)
      .map((of) => ({ title: `本部门 ${of} 年`, href: departmentYearAddress(`${department}/${of}`) })),
    ...others.map(({ name, department: of, objectCount }) => ({
      title: `${name}对照表`,
      href: comparisonAddress(sessionKey, of),
      meta: [`${objectCount} 个`],
    })),
  ];
}
