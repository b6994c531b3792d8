import type { HistogramChart } from '../../charts/histogram-chart.ts';
import { daysBetween } from '../../model/day-count.ts';
import { formatDate } from '../../model/period.ts';
import type { RectificationPlace } from '../../rules/ledger/ledger-entries.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { FigureView } from '../shapes/figure.ts';
import { chartTable } from './chart-table.ts';

/** Fewer than this are read in the list. */
const ENOUGH = 5;
/** Widths of a column in days, of which the first is taken that needs no more than `MOST_COLUMNS`. */
const WIDTHS = [10, 30, 60, 90, 180, 365, 730, 1825];
const MOST_COLUMNS = 12;

/** How long ago the open rectifications of one region were asked for, at 数据截至. */
export function openDaysFigure(index: ArchiveIndex, open: readonly RectificationPlace[]): FigureView | undefined {
  const { asOf } = index.site;
  return daysFigure(index, open, {
    id: 'open-days',
    name: '未完成的整改提出了多久',
    unit: '提出至今的天数',
    daysOf: ({ requestedOn }) =>
      requestedOn === undefined || requestedOn > asOf ? undefined : daysBetween(requestedOn, asOf),
    finding: (days) => `未完成的整改 ${days.length} 项，提出最短 ${days[0]} 天，最久 ${days.at(-1)} 天`,
    lead: `状态照记录所印，天数算到数据截至日 ${formatDate(asOf)}；之后是否完成，本站未收录。`,
    left: '没有提出日期',
  });
}

/** How many days the finished rectifications of one region took, from 提出 to 完成 as printed. */
export function doneDaysFigure(index: ArchiveIndex, done: readonly RectificationPlace[]): FigureView | undefined {
  return daysFigure(index, done, {
    id: 'done-days',
    name: '完成的整改用了多久',
    unit: '提出到完成的天数',
    daysOf: ({ requestedOn, doneOn }) =>
      requestedOn === undefined || doneOn === undefined || doneOn < requestedOn
        ? undefined
        : daysBetween(requestedOn, doneOn),
    finding: (days) =>
      `完成的整改 ${days.length} 项，用了 ${days[0]} 至 ${days.at(-1)} 天，一半在 ${days[Math.ceil(days.length / 2) - 1]} 天以内`,
    lead: '从印出的提出日期数到完成日期。问题有大有小，时间长短不说明整改得好不好。',
    left: '没有印两个日期',
  });
}

type Told = {
  id: string;
  name: string;
  unit: string;
  daysOf: (rectification: RectificationPlace['rectification']) => number | undefined;
  /** The finding, of days in order. */
  finding: (days: readonly number[]) => string;
  lead: string;
  left: string;
};

/** Nothing where few have a number of days, or where one column would hold all. */
function daysFigure(
  index: ArchiveIndex,
  places: readonly RectificationPlace[],
  { id, name, unit, daysOf, finding, lead, left }: Told,
): FigureView | undefined {
  const days = places.flatMap(({ rectification }) => daysOf(rectification) ?? []).toSorted((a, b) => a - b);
  const [first] = places;
  const [shortest = 0, longest = 0] = [days[0], days.at(-1)];
  const width = WIDTHS.find((candidate) => longest < candidate * MOST_COLUMNS) ?? longest;
  const froms = Array.from({ length: Math.floor(longest / width) + 1 }, (_, at) => at * width);
  if (!first || days.length < ENOUGH || shortest >= (froms.at(-1) ?? 0)) return undefined;
  const { regionCode } = first.dossier;
  const without = places.length - days.length;
  const chart: HistogramChart = {
    kind: 'histogram',
    name,
    unit,
    rowTitle: '天数',
    bins: froms.map((from) => ({
      from,
      to: from + width,
      label: `${from} 至 ${from + width - 1} 天`,
      count: days.filter((day) => day >= from && day < from + width).length,
    })),
    note: without > 0 ? `${left}的 ${without} 项不在图中` : undefined,
  };
  return {
    id: `${id}-${regionCode}`,
    title: `${fullRegionName(index.archive, regionCode)}${finding(days)}`,
    lead,
    chart,
    table: chartTable(chart, `${id}-${regionCode}`),
    source: sourceLine(index, first.rectification.citation, { kind: 'computed' }),
  };
}
