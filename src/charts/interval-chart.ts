import { scaleLinear } from 'd3';
import { chartSvg, emptyChart, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLegend } from './chart-legend.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import { type ChartValue } from './chart-value.ts';
import { pointMark } from './point-mark.ts';
import { svg, type Markup } from './svg.ts';
import { tickText } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** Results on one scale with fixed ends, each with its interval where one exists, its target and its note. */
export type IntervalChart = {
  kind: 'interval';
  name: string;
  unit: string;
  rowTitle: string;
  /** Ends of the scale, such as 0 and 100. */
  ends: { low: number; high: number };
  rows: readonly {
    label: string;
    value: ChartValue;
    interval?: { low: number; high: number; text: string } | undefined;
    target?: { value: number; text: string } | undefined;
    /** Sample and its kind: 随机抽样，有效 1,024 份. */
    note: string;
  }[];
};

const ROW_PX = 40;
const AXIS_PX = 24;
const CAP_PX = 6;

/** A point for the result, a line for what the sample allows, a dashed line for the target of the row. */
export function intervalChart({ name, unit, ends, rows }: IntervalChart, frame: ChartFrame): Markup {
  if (rows.length === 0) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const labelPx = isNarrow ? frame.widthPx : frame.widthPx * 0.36;
  const scale = scaleLinear(
    [ends.low, ends.high],
    [isNarrow ? 14 : labelPx + 20, frame.widthPx - (isNarrow ? 60 : 96)],
  ).clamp(true);
  const legend = chartLegend(
    [
      { label: '结果', mark: (x, y) => pointMark(2, x, y) },
      ...(rows.some(({ interval }) => interval)
        ? [{ label: '95% 区间', mark: (x: number, y: number) => whisker(x - 6, x + 6, y) }]
        : []),
      ...(rows.some(({ target }) => target)
        ? [
            {
              label: '目标',
              mark: (x: number, y: number) => svg`<path class="chart-target" d="M${x} ${y - 8}V${y + 8}"/>`,
            },
          ]
        : []),
    ],
    frame.widthPx,
    unit,
  );
  const top = legend.heightPx + AXIS_PX;
  let y = top;
  const body = rows.flatMap((row) => {
    const label = wrapText(row.label, labelPx, LABEL_PX, 2);
    const note = wrapText(row.note, labelPx, SMALL_PX, 2);
    const wordsPx = linesHeightPx(label.length) + linesHeightPx(note.length, SMALL_PX);
    const heightPx = isNarrow ? wordsPx + ROW_PX - 2 : Math.max(ROW_PX, wordsPx + 12);
    const middle = isNarrow ? y + wordsPx + 20 : y + heightPx / 2;
    const wordsY = isNarrow ? y + 4 : middle - wordsPx / 2;
    const drawn = [
      svg`<path class="chart-row" d="M0 ${y}H${frame.widthPx}"/>`,
      ...chartLines(label, { x: 0, y: wordsY + linesHeightPx(label.length) / 2 }),
      ...chartLines(note, {
        x: 0,
        y: wordsY + wordsPx - linesHeightPx(note.length, SMALL_PX) / 2,
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
      ...marks(row, scale, middle),
      chartText(row.value.text, { x: frame.widthPx, y: middle, anchor: 'end' }),
    ];
    y += heightPx;
    return drawn;
  });
  const ticks = scale.ticks(isNarrow ? 3 : 5).map((tick) => [
    svg`<path class="chart-grid" d="M${scale(tick)} ${top}V${y}"/>`,
    chartText(tickText(tick), {
      x: scale(tick),
      y: top - 10,
      anchor: 'middle',
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
  ]);
  return chartSvg(frame, y + 4, name, [...legend.markup, ...ticks.flat(), ...body]);
}

function marks(
  { value, interval, target }: IntervalChart['rows'][number],
  scale: (value: number) => number,
  y: number,
): Markup[] {
  return [
    ...(target ? [svg`<path class="chart-target" d="M${scale(target.value)} ${y - 13}V${y + 13}"/>`] : []),
    ...(interval ? [whisker(scale(interval.low), scale(interval.high), y)] : []),
    ...(value.value === undefined ? [] : [pointMark(2, scale(value.value), y, value.isApproximate)]),
  ];
}

function whisker(from: number, to: number, y: number): Markup {
  return svg`<path class="chart-line-1" d="M${from} ${y - CAP_PX}V${y + CAP_PX}M${from} ${y}H${to}M${to} ${y - CAP_PX}V${y + CAP_PX}"/>`;
}
