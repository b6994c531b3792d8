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

/** More documents than this share a line of time, kind by kind. */
const MOST_ROWS = 12;

type Members = readonly Keyed<'disclosures'>[];
type Row = TimelineChart['rows'][number];

/** Whose documents they are: `id` and `title` tell the figure from others on its page, `labelOf` names a row. */
type Told = { year: number; id: string; title: string; labelOf: (record: Disclosure) => string };

/** What is published around the same time of a year, so that days can be told apart on one line. */
const TOGETHER: readonly (readonly Disclosure['document'][])[] = [
  ['budget', 'target', 'three-public'],
  ['final-account', 'self-evaluation'],
  ['evaluation', 'survey', 'other'],
];

/** The calendars of a region's year, one for each kind of document; holders are the rows. */
export function calendarsByDocument(index: ArchiveIndex, members: Members, year: number): FigureView[] {
  return TOGETHER.flat().flatMap((document) => {
    const alike = members.filter(({ record }) => record.document === document);
    const title = disclosedDocumentTitle[document];
    const labelOf = (record: Disclosure) =>
      [holderOf(index, record).header, objectName(index, record)].join(' ').trim();
    return calendar(index, alike, { year, id: `calendar-${year}-${document}`, title, labelOf }) ?? [];
  });
}

/** The same in short: documents of one kind share a line, kinds of one season a figure. */
export function calendarsBySeason(index: ArchiveIndex, members: Members, year: number): FigureView[] {
  return TOGETHER.flatMap((documents) => {
    const alike = members.filter(({ record }) => documents.includes(record.document));
    const title = documents
      .filter((document) => alike.some(({ record }) => record.document === document))
      .map((document) => disclosedDocumentTitle[document])
      .join('、');
    const labelOf = (record: Disclosure) =>
      [holderOf(index, record).header, disclosedDocumentTitle[record.document]].join(' ');
    return calendar(index, alike, { year, id: `calendar-${year}-${documents[0]}`, title, labelOf }) ?? [];
  });
}

/** The calendar of one department's year, a row for each document. */
export function calendarOfHolder(index: ArchiveIndex, members: Members, year: number): FigureView | undefined {
  const labelOf = (record: Disclosure) =>
    [disclosedDocumentTitle[record.document], objectName(index, record)].filter(Boolean).join('：');
  return calendar(index, members, { year, id: `calendar-${year}`, title: '', labelOf });
}

function objectName({ archive }: ArchiveIndex, { regionCode, object }: Disclosure): string {
  return (object && archive.objects.get(`${regionCode}/${object}`)?.name) ?? '';
}

/**
 * 应公开 against 已公开. Due days are drawn within declared coverage only, since elsewhere nothing may be called late.
 * Nothing where fewer than two days of publication are known.
 */
function calendar(index: ArchiveIndex, members: Members, { year, id, title, labelOf }: Told): FigureView | undefined {
  const asked = members.filter(({ record }) => !record.exempt);
  const [first] = asked;
  if (!first || asked.filter(({ record }) => publishedDate(record) !== undefined).length < 2) return undefined;
  const isShort = asked.length <= MOST_ROWS;
  const chart: TimelineChart = {
    kind: 'timeline',
    name: `${year} 年${title}应公开与已公开的日期`,
    unit: '日期',
    rowTitle: isShort ? '文件' : '公开内容',
    series: ['应公开', '已公开'],
    rows: isShort
      ? asked.map(({ record }): Row => {
          const marks = marksOf(index, [record]);
          return { label: labelOf(record), marks, note: noteOf(index, record), isMissing: marks.length === 0 };
        })
      : TOGETHER.flat().flatMap((document) => {
          const alike = asked.filter(({ record }) => record.document === document);
          return alike.length > 0 ? [kindRow(index, document, alike)] : [];
        }),
  };
  return {
    id,
    title: findingOf(index, asked, `${year} 年${title}`),
    lead: leadOf(index, members, isShort),
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.record.citation, { unit: '日期' }),
  };
}

/** How much of one kind came in time, late, not at all. */
function kindRow(index: ArchiveIndex, document: Disclosure['document'], members: Members): Row {
  const records = members.map(({ record }) => record);
  const counts = Map.groupBy(records, (record) => verdictOf(index, record));
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

/** 期限内, 晚于期限, or why there is no day; 已公开 where timeliness may not be told. */
function verdictOf(index: ArchiveIndex, record: Disclosure): string {
  const cell = publishedCell(index, record);
  if (cell.kind === 'absent') return cell.text;
  if (lateness(index.archive, record)) return '晚于期限';
  return drawnDue(index, record) === undefined ? '已公开' : '期限内';
}

/** The verdict with the days between: 期限内，早 5 天; 晚于期限 2 天. */
function noteOf(index: ArchiveIndex, record: Disclosure): string {
  const verdict = verdictOf(index, record);
  const [due, on] = [drawnDue(index, record), publishedDate(record)];
  if (due === undefined || on === undefined) return verdict;
  const days = daysBetween(due, on);
  if (verdict === '晚于期限') return `${verdict} ${days} 天`;
  return `${verdict}，${days === 0 ? '最后一天' : `早 ${-days} 天`}`;
}

function drawnDue({ archive }: ArchiveIndex, record: Disclosure): string | undefined {
  return isCovered(archive, record) ? dueOf(archive, record) : undefined;
}

function marksOf(index: ArchiveIndex, records: readonly Disclosure[]): Row['marks'] {
  const dues = records.map((record) => drawnDue(index, record));
  return [...dayMarks(0, dues), ...dayMarks(1, records.map(publishedDate))];
}

function findingOf(index: ArchiveIndex, members: Members, what: string): string {
  const told = timelinessText(index, members);
  if (told !== undefined) return `${what}：${told}`;
  const days = members.flatMap(({ record }) => publishedDate(record) ?? []).toSorted();
  return `${what}：见到公开日期的 ${days.length} 份文件，最早 ${formatDate(days[0] ?? '')}，最晚 ${formatDate(days.at(-1) ?? '')}`;
}

function leadOf(index: ArchiveIndex, members: Members, isShort: boolean): string {
  const exempt = members.filter(({ record }) => record.exempt).length;
  return [
    isShort
      ? '菱形在圆圈右边，就是晚于应公开日期。天数由本站推算。'
      : '各单位的日期画在同一条线上，及时与否看每行后面的份数（推算）。',
    exempt > 0 ? `不要求公开的 ${exempt} 份不在图中。` : '',
    members.some(({ record }) => !isCovered(index.archive, record))
      ? '没有声明收录完整的，不画应公开日期，不判断是否及时。'
      : '',
  ].join('');
}
