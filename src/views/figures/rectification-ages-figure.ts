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
/** Widths of a column in days, from which the first is taken that needs no more than `MOST_COLUMNS`. */
const WIDTHS = [30, 60, 90, 180, 365, 730];
const MOST_COLUMNS = 12;

/** How long ago the open rectifications of one region were asked for, at 数据截至. Nothing where one column would hold all. */
export function rectificationAgesFigure(
  index: ArchiveIndex,
  open: readonly RectificationPlace[],
): FigureView | undefined {
  const { asOf } = index.site;
  const days = open
    .flatMap(({ rectification: { requestedOn } }) =>
      requestedOn === undefined || requestedOn > asOf ? [] : [daysBetween(requestedOn, asOf)],
    )
    .toSorted((a, b) => a - b);
  const [first] = open;
  const longest = days.at(-1);
  if (!first || longest === undefined || days.length < ENOUGH) return undefined;
  const width = WIDTHS.find((candidate) => longest < candidate * MOST_COLUMNS) ?? 1825;
  const froms = Array.from({ length: Math.floor(longest / width) + 1 }, (_, at) => at * width);
  if ((days[0] ?? 0) >= (froms.at(-1) ?? 0)) return undefined;
  const { regionCode } = first.dossier;
  const left = open.length - days.length;
  const chart: HistogramChart = {
    kind: 'histogram',
    name: '未完成的整改提出了多久',
    unit: '提出至今的天数',
    rowTitle: '天数',
    bins: froms.map((from) => ({
      from,
      to: from + width,
      label: `${from} 至 ${from + width - 1} 天`,
      count: days.filter((age) => age >= from && age < from + width).length,
    })),
    note: left > 0 ? `没有提出日期的 ${left} 项不在图中` : undefined,
  };
  const id = `ages-${regionCode}`;
  return {
    id,
    title: `${fullRegionName(index.archive, regionCode)}未完成的整改 ${days.length} 项，提出最短 ${days[0]} 天，最久 ${longest} 天，一半在 ${days[Math.floor(days.length / 2)]} 天以上`,
    lead: `状态照记录所印，天数算到数据截至日 ${formatDate(asOf)}；之后是否完成，本站未收录。`,
    chart,
    table: chartTable(chart, id),
    source: sourceLine(index, first.rectification.citation, { kind: 'computed' }),
  };
}
