import type { Money } from '../../model/money.ts';
import { formatDate } from '../../model/period.ts';
import { isForSession } from '../../schemas/public-record.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { comparisonAddress, sessionAddress, workbenchAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sessionBriefingEntries } from '../briefings/briefings-page.ts';
import { sessionPage } from '../library/sessions-page.ts';
import { draftNotice } from '../parts/draft-notice.ts';
import { section, type PageSection, type SectionedPage } from '../shapes/sectioned-page.ts';
import type { Cell, Row, Table } from '../shapes/table.ts';
import { approvedChanges } from './approved-changes.ts';
import { changeText } from './comparison-table.ts';
import { departmentAsks, type DepartmentAsk } from './department-asks.ts';
import { previousSession, rectificationsTable } from './last-session.ts';
import { sentTargetsSections } from './sent-targets.ts';

type Session = RecordOf<'sessions'>;

/**
 * The page of a session: what went to it, who asks for how much more, what became of the last one; and after the vote
 * what was asked, answered and changed.
 */
export function sessionSections(index: ArchiveIndex, key: string): SectionedPage {
  const session = index.archive.sessions.get(key);
  if (!session) throw new Error(`No session ${key}`);
  const page = sessionPage(index, key);
  const year = session.budgetYear;
  const asks = departmentAsks(index, session);
  const briefings = sessionBriefingEntries(index, session.regionCode, year);
  return {
    address: page.address,
    title: page.title,
    heading: page.name,
    kicker: '人大审查',
    lead: `审议 ${year} 年预算${session.approvedOn ? `，${formatDate(session.approvedOn)}批准` : isForSession(session) ? '草案，尚未批准' : '草案'}。`,
    description: page.description,
    crumbs: page.crumbs,
    demo: page.demo,
    draft: draftNotice(index, [session]),
    sections: [
      ...section('about', '会议', [
        { kind: 'facts', facts: page.facts },
        { kind: 'source', source: page.source },
      ]),
      ...section('calendar', '日程', [
        page.calendar.length > 0 && { kind: 'table', table: calendarTable(page.calendar) },
      ]),
      ...section('documents', '会议材料', [
        {
          kind: 'list',
          title: `随草案提交的材料 ${page.documents.length} 份`,
          items: page.documents.map(({ title, what }) => (what ? `${title}（${what}）` : title)),
        },
      ]),
      ...section(
        'departments',
        `部门：${year} 年要多少，比上年多多少`,
        [asks.length > 0 && { kind: 'table', table: askTable(asks, key) }],
        '按增减的大小排列，不论增减。点部门名看逐个项目的对照表：要多少钱、定什么目标、上次做成什么。',
      ),
      ...section(
        'briefings',
        '审议参考',
        [
          briefings.length > 0 && {
            kind: 'index',
            entries: [...briefings, { title: '代表工作台', href: workbenchAddress, meta: ['选出要问的问题'] }],
          },
        ],
        '每个部门两页纸：要多少钱、上年结果、整改，最多十个可以问的问题，逐条有依据。',
      ),
      ...sentTargetsSections(index, session),
      ...lastSessionSections(index, session),
      ...opinionSections(page, session),
      ...approvedChanges(index, session),
    ],
  };
}

function calendarTable(calendar: readonly { on: string; what: string }[]): Table {
  return {
    id: 'calendar-rows',
    caption: '会议日程',
    isTitled: true,
    rowTitle: '日期',
    columns: [{ key: 'what', title: '事项' }],
    rows: calendar.map(({ on, what }) => ({ header: on, cells: [{ text: what, kind: 'text' }] })),
  };
}

const NOT_COLLECTED: Cell = { text: '未收录', kind: 'absent', title: '本站未收录' };

function askTable(asks: readonly DepartmentAsk[], session: string): Table {
  const year = asks[0]?.year ?? 0;
  const amount = (total: Pick<Money, 'text' | 'unit'> | undefined): Cell =>
    total ? { text: `${total.text}${total.unit}`, kind: 'number' } : NOT_COLLECTED;
  return {
    id: 'department-rows',
    caption: `各部门 ${year} 年预算与上年预算`,
    isTitled: true,
    isStacked: true,
    rowTitle: '部门',
    columns: [
      { key: 'before', title: `${year - 1} 年预算`, numeric: true },
      { key: 'ask', title: `${year} 年预算`, numeric: true },
      { key: 'change', title: '增减', numeric: true },
      { key: 'objects', title: '项目与政策', numeric: true },
      { key: 'new', title: '新增', numeric: true },
      { key: 'ended', title: '到期或草案中没有', numeric: true },
    ],
    rows: asks.map((ask): Row => ({
      header: ask.name,
      href: comparisonAddress(session, ask.department),
      cells: [
        amount(ask.before),
        amount(ask.ask),
        ask.changeFen !== undefined && ask.before && ask.ask
          ? {
              text: changeText({ fen: ask.changeFen, from: ask.before.fen }, ask.ask.unit),
              kind: 'number',
              mark: '推算',
            }
          : { text: '', kind: 'absent', title: '没有两年的总数，不能计算' },
        { text: `${ask.objectCount} 个`, kind: 'number' },
        { text: `${ask.newCount} 个`, kind: 'number' },
        { text: `${ask.endedCount} 个`, kind: 'number' },
      ],
    })),
    footnote: '两年的数都是部门预算所印的支出总计，口径同为部门。各部门的数不在这里相加。',
  };
}

function lastSessionSections(index: ArchiveIndex, session: Session): PageSection[] {
  const last = previousSession(index, session);
  const rectifications = rectificationsTable(index, session);
  const opinions = last ? sessionPage(index, last.key).opinions : [];
  return section('last-session', '上次会议之后改了什么', [
    last && {
      kind: 'links',
      entries: [
        {
          title: last.record.title,
          href: sessionAddress(last.key),
          meta: [`审议 ${last.record.budgetYear} 年预算`, `审查意见 ${opinions.length} 条`],
        },
      ],
    },
    opinions.length > 0 && {
      kind: 'table',
      table: { ...opinionTable(opinions, 'last'), caption: '上次会议的审查意见', id: 'last-opinions' },
    },
    rectifications && { kind: 'table', table: rectifications },
  ]);
}

type Opinions = ReturnType<typeof sessionPage>['opinions'];

function opinionSections({ opinions }: { opinions: Opinions }, session: Session): PageSection[] {
  return section(
    'opinions',
    '审查意见与答复',
    [opinions.length > 0 && { kind: 'table', table: opinionTable(opinions) }],
    isForSession(session) ? '会议还没有批准预算，答复可能还在办理。' : undefined,
  );
}

/** Opinions, each with its reply. Those of the page's own session are places that others link to. */
function opinionTable(opinions: Opinions, of: 'own' | 'last' = 'own'): Table {
  return {
    id: 'opinion-rows',
    caption: '审查意见、答复和改了什么',
    isTitled: of === 'own',
    isStacked: true,
    rowTitle: '意见',
    columns: [
      { key: 'about', title: '项目或政策' },
      { key: 'text', title: '意见内容' },
      { key: 'reply', title: '答复' },
      { key: 'changed', title: '改了什么' },
    ],
    rows: opinions.map(({ id, no, text, about, reply, changed }): Row => ({
      id: of === 'own' ? id : undefined,
      header: `意见 ${no}`,
      cells: [
        about ? { text: about.name, kind: 'text', href: about.href } : { text: '', kind: 'absent', title: '没有写明' },
        { text, kind: 'text' },
        reply ? { text: reply, kind: 'text' } : NOT_COLLECTED,
        changed ? { text: changed, kind: 'text' } : NOT_COLLECTED,
      ],
    })),
  };
}
