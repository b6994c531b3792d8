import { chartLegend } from './chart-legend.ts';
import { chartSvg, emptyChart, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import { knownValues, type ChartValue } from './chart-value.ts';
import { pointMark, type SeriesNo } from './point-mark.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { valueAxis, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** Several figures of one thing on one scale, such as 年初预算, 调整预算 and 决算 of a year; at most four series. */
export type DumbbellChart = {
  kind: 'dumbbell';
  name: string;
  /** Unit of the scale as readers know it: 万元. */
  unit: string;
  rowTitle: string;
  /** Where the scale begins, for figures that lie close together far above zero, such as scores; it is said. */
  floor?: number | undefined;
  series: readonly string[];
  rows: readonly { label: string; values: readonly ChartValue[] }[];
};

/** Room for the numbers of the axis. */
const TOP_PX = 26;
const ROW_PX = 34;
const PLOT_PX = 26;
const COLUMN_GAP_PX = 18;

/** One row a thing: a line from its least to its greatest figure, a mark of its own shape for each series. */
export function dumbbellChart({ name, unit, series, rows, floor = 0 }: DumbbellChart, frame: ChartFrame): Markup {
  const legend = chartLegend(
    series.map((label, no) => ({ label, mark: (x, y) => pointMark(no as SeriesNo, x, y) })),
    frame.widthPx,
    floor > 0 ? `${unit}，横轴从 ${floor} 起` : unit,
  );
  if (rows.length === 0) return emptyChart(frame, name);
  const place = frame.widthPx < NARROW_PX ? stacked(frame, rows) : sideBySide(frame, rows);
  const known = knownValues(rows.flatMap(({ values }) => values));
  const scale = valueScale(known, place.fromPx, place.toPx, floor);

  const topPx = legend.heightPx + TOP_PX;
  let y = topPx;
  const bodies = rows.map((row) => {
    const { heightPx, middlePx, texts } = place.lay(row, y);
    const drawn = [
      svg`<path class="chart-row" d="M0 ${y}H${frame.widthPx}"/>`,
      ...span(row.values, scale, y + middlePx),
      ...texts,
    ];
    y += heightPx;
    return drawn;
  });
  const axis = known.length === 0 ? [] : [valueAxis(scale, { topPx, bottomPx: y })];
  return chartSvg(frame, y + 4, name, [...legend.markup, ...axis, ...bodies.flat()]);
}

type Row = DumbbellChart['rows'][number];

/** Where the plot lies, and how one row that begins at `y` is laid out. */
type Layout = {
  fromPx: number;
  toPx: number;
  lay(row: Row, y: number): { heightPx: number; middlePx: number; texts: readonly Markup[] };
};

/** The label before the plot, the figures behind it in columns. */
function sideBySide(frame: ChartFrame, rows: readonly Row[]): Layout {
  const labelPx = Math.min(180, Math.max(...rows.map(({ label }) => textWidthPx(label, LABEL_PX) + 8)));
  const columnPx = rows.reduce<number[]>((widest, { values }) => {
    return values.map(({ text }, no) => Math.max(widest[no] ?? 0, textWidthPx(text, SMALL_PX) + COLUMN_GAP_PX));
  }, []);
  const inColumns = columnPx.reduce((sum, px) => sum + px, 0) <= frame.widthPx * 0.45;
  const textsPx = inColumns ? columnPx.reduce((sum, px) => sum + px, 0) : Math.max(...columnPx);
  const endOf = (no: number) => frame.widthPx - columnPx.slice(no + 1).reduce((sum, px) => sum + px, 0);
  return {
    fromPx: labelPx + 16,
    toPx: frame.widthPx - textsPx - 10,
    lay({ label, values }, y) {
      const lines = wrapText(label, labelPx, LABEL_PX, 2);
      const textLines = inColumns ? 1 : values.length;
      const heightPx = Math.max(ROW_PX, linesHeightPx(lines.length) + 10, linesHeightPx(textLines, SMALL_PX) + 10);
      const middlePx = heightPx / 2;
      const end = { y: y + middlePx, anchor: 'end', fontPx: SMALL_PX } as const;
      const texts = inColumns
        ? values.map(({ text }, no) => chartText(text, { x: endOf(no), ...end }))
        : chartLines(
            values.map(({ text }) => text),
            { x: frame.widthPx, ...end },
          );
      return { heightPx, middlePx, texts: [...chartLines(lines, { x: 0, y: y + middlePx }), ...texts] };
    },
  };
}

/** On a narrow screen: the label above the plot, the figures below it. */
function stacked(frame: ChartFrame, rows: readonly Row[]): Layout {
  const most = Math.max(...rows.map(({ values }) => values.length));
  return {
    fromPx: 26,
    toPx: frame.widthPx - 26,
    lay({ label, values }, y) {
      const lines = wrapText(label, frame.widthPx, LABEL_PX, 2);
      const below = wrapText(values.map(({ text }) => text).join(' → '), frame.widthPx, SMALL_PX, most);
      const headPx = linesHeightPx(lines.length) + 8;
      const textPx = linesHeightPx(below.length, SMALL_PX);
      const middlePx = headPx + PLOT_PX / 2;
      return {
        heightPx: headPx + PLOT_PX + textPx + 8,
        middlePx,
        texts: [
          ...chartLines(lines, { x: 0, y: y + headPx / 2 + 2 }),
          ...chartLines(below, { x: 0, y: y + headPx + PLOT_PX + textPx / 2, fontPx: SMALL_PX }),
        ],
      };
    },
  };
}

/** The line between the outer figures, then the marks. */
function span(values: readonly ChartValue[], scale: (value: number) => number, y: number): Markup[] {
  const known = knownValues(values);
  const line =
    known.length > 1
      ? [svg`<path class="chart-span" d="M${scale(Math.min(...known))} ${y}H${scale(Math.max(...known))}"/>`]
      : [];
  const marks = values.flatMap(({ value, isApproximate }, no) =>
    value === undefined ? [] : [pointMark(no as SeriesNo, scale(value), y, isApproximate)],
  );
  return [...line, ...marks];
}
