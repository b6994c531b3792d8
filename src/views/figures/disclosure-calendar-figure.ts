import type { TimelineChart } from '../../charts/timeline-chart.ts';
import { daysBetween } from '../../model/day-count.ts';
import { formatDate } from '../../model/period.ts';
import { dueOf, isCovered, lateness, publishedDate } from '../../rules/disclosures/due-date.ts';
import type { Disclosure } from '../../schemas/disclosure.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { publishedCell } from '../disclosures/disclosure-due.ts';
import { disclosedDocumentTitle, holderOf } from '../disclosures/disclosure-table.ts';
import { timelinessText } from '../disclosures/timeliness-summary.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';
import { dayMarks } from './day-marks.ts';

/** More documents than this are told kind by kind, each on one line of time. */
const MOST_ROWS = 12;

type Members = readonly Keyed<'disclosures'>[];

/**
 * 应公开 against 已公开 of the documents of one year: a row for each, or for each kind where there are many. Due days
 * are drawn within declared coverage only, since elsewhere nothing may be called late.
 */
export function disclosureCalendarFigure(index: ArchiveIndex, members: Members, year: number): FigureView | undefined {
  const asked = members.filter(({ record }) => !record.exempt);
  const dated = asked.filter(({ record }) => publishedDate(record) !== undefined);
  const [first] = asked;
  if (!first || dated.length < 2) return undefined;
  const rows =
    asked.length <= MOST_ROWS
      ? asked.map((member) => documentRow(index, member.record, asked))
      : [...Map.groupBy(asked, ({ record }) => record.document)].map(([document, kind]) =>
          kindRow(index, document, kind),
        );
  const chart: TimelineChart = {
    kind: 'timeline',
    name: `${year} 年应公开与已公开的日期`,
    unit: '日期',
    rowTitle: asked.length <= MOST_ROWS ? '文件' : '公开内容',
    series: ['应公开', '已公开'],
    rows,
  };
  const id = `calendar-${year}`;
  const exempt = members.length - asked.length;
  return {
    id,
    title: findingOf(index, asked, year),
    lead: [
      '菱形在圆圈右边，就是晚于应公开日期。',
      asked.length > MOST_ROWS ? '一行是一种文件，各单位的日期画在同一条线上。' : '',
      exempt > 0 ? `不要求公开的 ${exempt} 份不在图中。` : '',
      asked.some(({ record }) => !isCovered(index.archive, record))
        ? '没有声明收录完整的，不画应公开日期，不判断是否及时。'
        : '',
    ].join(''),
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.record.citation, { unit: '日期' }),
  };
}

function documentRow(index: ArchiveIndex, record: Disclosure, all: Members): TimelineChart['rows'][number] {
  const { header } = holderOf(index, record);
  const isOneHolder = new Set(all.map(({ record: { agencyCode } }) => agencyCode)).size === 1;
  const object = record.object && index.archive.objects.get(`${record.regionCode}/${record.object}`)?.name;
  const what = [disclosedDocumentTitle[record.document], object].filter(Boolean).join('：');
  const marks = marksOf(index, [record]);
  return {
    label: isOneHolder ? what : `${header} ${what}`,
    marks,
    note: verdictOf(index, record),
    isMissing: marks.length === 0,
  };
}

/** How much of one kind came in time, late, not at all. */
function kindRow(
  index: ArchiveIndex,
  document: Disclosure['document'],
  members: Members,
): TimelineChart['rows'][number] {
  const records = members.map(({ record }) => record);
  const counts = Map.groupBy(records, (record) => kindOfVerdict(verdictOf(index, record)));
  const marks = marksOf(index, records);
  return {
    label: `${disclosedDocumentTitle[document]} ${members.length} 份`,
    marks,
    note: [...counts]
      .toSorted(([a], [b]) => VERDICTS.indexOf(a) - VERDICTS.indexOf(b))
      .map(([verdict, found]) => `${verdict} ${found.length}`)
      .join('，'),
    isMissing: marks.length === 0,
  };
}

const VERDICTS: readonly string[] = ['期限内', '晚于期限', '应公开未公开', '已公开', '未到期', '本站未收录'];
const kindOfVerdict = (verdict: string): string => verdict.replace(/ \d+ 天$/, '');

/** 期限内, 晚于期限 3 天, or why there is no day; 已公开 where timeliness may not be told. */
function verdictOf(index: ArchiveIndex, record: Disclosure): string {
  const cell = publishedCell(index, record);
  if (cell.kind === 'absent') return cell.text;
  const late = lateness(index.archive, record);
  if (late) return `晚于期限 ${daysBetween(late.due, late.on)} 天`;
  return isCovered(index.archive, record) && dueOf(index.archive, record) !== undefined ? '期限内' : '已公开';
}

function marksOf(index: ArchiveIndex, records: readonly Disclosure[]) {
  const dues = records.filter((record) => isCovered(index.archive, record));
  return [
    ...dayMarks(
      0,
      dues.map((record) => dueOf(index.archive, record)),
    ),
    ...dayMarks(1, records.map(publishedDate)),
  ];
}

function findingOf(index: ArchiveIndex, members: Members, year: number): string {
  const told = timelinessText(index, members);
  if (told !== undefined) return `${year} 年${told}`;
  const days = members.flatMap(({ record }) => publishedDate(record) ?? []).toSorted();
  return `${year} 年见到公开日期的 ${days.length} 份文件，最早 ${formatDate(days[0] ?? '')}，最晚 ${formatDate(days.at(-1) ?? '')}`;
}
