import { scaleLinear } from 'd3';
import { chartSvg, emptyChart, hatchFill, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLegend } from './chart-legend.ts';
import { chartLines, linesHeightPx } from './chart-text.ts';
import { dateAxis } from './date-axis.ts';
import { pointMark, type SeriesNo } from './point-mark.ts';
import { svg, type Markup } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** Days on one line of time: a disclosure calendar, the four synchronisations, the stages of an object. */
export type TimelineChart = {
  kind: 'timeline';
  name: string;
  unit: string;
  rowTitle: string;
  series: readonly string[];
  rows: readonly {
    label: string;
    marks: readonly { series: SeriesNo; on: IsoDay; text: string }[];
    /** What stands behind the row: 相差 12 天, 逾期 3 天, or why there is no day. */
    note: string;
    /** The row has no day at all: drawn as a hatched line. */
    isMissing?: boolean | undefined;
  }[];
};

/** `2024-02-14`. */
type IsoDay = string;

const ROW_PX = 38;
const AXIS_PX = 24;

/** Marks at their days, joined where a row has several; months or years stand above. */
export function timelineChart({ name, series, rows }: TimelineChart, frame: ChartFrame): Markup {
  const days = rows.flatMap(({ marks }) => marks.map(({ on }) => dayNumber(on)));
  if (rows.length === 0) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const labelPx = isNarrow ? frame.widthPx : frame.widthPx * 0.26;
  const notePx = isNarrow ? 0 : frame.widthPx * 0.22;
  const [first, last] = days.length === 0 ? [0, 1] : [Math.min(...days), Math.max(...days)];
  const margin = Math.max(5, (last - first) * 0.04);
  const scale = scaleLinear(
    [first - margin, last + margin],
    [isNarrow ? 10 : labelPx + 16, frame.widthPx - notePx - 12],
  );
  const legend = chartLegend(
    series.map((label, no) => ({ label, mark: (x, y) => pointMark(no as SeriesNo, x, y) })),
    frame.widthPx,
  );
  const top = legend.heightPx + AXIS_PX;
  let y = top;
  const body = rows.flatMap(({ label, marks, note, isMissing }) => {
    const lines = wrapText(label, labelPx, LABEL_PX, 2);
    const notes = wrapText(note, isNarrow ? frame.widthPx : notePx, SMALL_PX, isNarrow ? 2 : 3);
    const headPx = isNarrow ? linesHeightPx(lines.length) + 4 : 0;
    const footPx = isNarrow ? linesHeightPx(notes.length, SMALL_PX) + 4 : 0;
    const heightPx = isNarrow
      ? headPx + 24 + footPx
      : Math.max(ROW_PX, linesHeightPx(lines.length) + 8, linesHeightPx(notes.length, SMALL_PX) + 8);
    const middle = isNarrow ? y + headPx + 12 : y + heightPx / 2;
    const at = marks.map(({ on }) => scale(dayNumber(on)));
    const drawn = [
      svg`<path class="chart-row" d="M0 ${y}H${frame.widthPx}"/>`,
      ...chartLines(lines, { x: 0, y: isNarrow ? y + headPx / 2 + 2 : middle }),
      isMissing &&
        svg`<rect x="${scale.range()[0]}" y="${middle - 5}" width="${(scale.range()[1] ?? 0) - (scale.range()[0] ?? 0)}" height="10" fill="${hatchFill(frame)}"/>`,
      at.length > 1 && svg`<path class="chart-span" d="M${Math.min(...at)} ${middle}H${Math.max(...at)}"/>`,
      ...marks.map(({ series: no }, position) => pointMark(no, at[position] ?? 0, middle)),
      ...(isNarrow
        ? chartLines(notes, { x: 0, y: y + heightPx - footPx / 2, fontPx: SMALL_PX, kind: 'chart-soft' })
        : chartLines(notes, { x: frame.widthPx, y: middle, anchor: 'end', fontPx: SMALL_PX, kind: 'chart-soft' })),
    ];
    y += heightPx;
    return drawn;
  });
  return chartSvg(frame, y + 4, name, [
    ...legend.markup,
    ...(days.length === 0 ? [] : dateAxis(scale, top, y)),
    svg`<g>${body}</g>`,
  ]);
}

/** Days since 1970-01-01, by the calendar and without a clock. */
function dayNumber(on: IsoDay): number {
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8, 10))) / 86_400_000;
}
