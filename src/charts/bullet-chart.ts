import { scaleLinear, type ScaleLinear } from 'd3';
import { chartSvg, emptyChart, hatchFill, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLegend } from './chart-legend.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import { svg, type Markup } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Target against actual, indicator by indicator. Units differ from row to row, so the scale is the actual in percent of
 * the target; the printed figures stand beside it. What is better lies right of the target (`higher`), left of it
 * (`lower`) or on it (`exact`). Over-achievement is drawn to its end.
 */
export type BulletChart = {
  kind: 'bullet';
  name: string;
  unit: string;
  rowTitle: string;
  rows: readonly {
    label: string;
    direction: 'higher' | 'lower' | 'exact' | undefined;
    /** Actual in percent of the target; undefined where it cannot be compared. */
    percent: number | undefined;
    isApproximate?: boolean | undefined;
    targetText: string;
    actualText: string;
    /** 达成, 未达成, or why it cannot be told. */
    stateText: string;
  }[];
};

const TARGET = 100;
const BAR_PX = 12;
const ROW_PX = 46;
const AXIS_PX = 24;

/** One row an indicator: the side that meets the target is shaded, the actual is a bar, the target a line. */
export function bulletChart({ name, rows }: BulletChart, frame: ChartFrame): Markup {
  if (rows.length === 0) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const labelPx = isNarrow ? frame.widthPx : frame.widthPx * 0.36;
  const fromPx = isNarrow ? 4 : labelPx + 14;
  const toPx = frame.widthPx - 30;
  const most = Math.max(TARGET * 1.2, ...rows.map(({ percent }) => percent ?? 0));
  const least = Math.min(0, ...rows.map(({ percent }) => percent ?? 0));
  const scale = scaleLinear([least, most], [fromPx, toPx]);
  const legend = chartLegend(
    [
      {
        label: '实际',
        mark: (x, y) => svg`<rect class="chart-fill-1" x="${x - 7}" y="${y - 5}" width="14" height="10"/>`,
      },
      { label: '目标', mark: (x, y) => svg`<path class="chart-goal" d="M${x} ${y - 8}V${y + 8}"/>` },
      {
        label: '达到目标的一侧',
        mark: (x, y) => svg`<rect class="chart-fill-pale" x="${x - 7}" y="${y - 7}" width="14" height="14"/>`,
      },
    ],
    frame.widthPx,
    '目标的 %',
  );
  let y = legend.heightPx + AXIS_PX;
  const top = y;
  const drawn = rows.flatMap((row) => {
    const label = wrapText(row.label, labelPx, LABEL_PX, 2);
    const figures = wrapText(`目标 ${row.targetText}　实际 ${row.actualText}`, labelPx, SMALL_PX, 2);
    const wordsPx = linesHeightPx(label.length) + linesHeightPx(figures.length, SMALL_PX);
    const heightPx = isNarrow ? wordsPx + ROW_PX : Math.max(ROW_PX, wordsPx + 12);
    const middle = isNarrow ? y + wordsPx + ROW_PX / 2 - 2 : y + heightPx / 2;
    const wordsY = isNarrow ? y + 5 : middle - wordsPx / 2;
    const parts = [
      svg`<path class="chart-row" d="M0 ${y}H${frame.widthPx}"/>`,
      ...bar(row, scale, middle, frame),
      ...chartLines(label, { x: 0, y: wordsY + linesHeightPx(label.length) / 2 }),
      ...chartLines(figures, {
        x: 0,
        y: wordsY + wordsPx - linesHeightPx(figures.length, SMALL_PX) / 2,
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
      chartText(wrapText(row.stateText, toPx - fromPx, SMALL_PX, 1)[0] ?? '', {
        x: fromPx + 2,
        y: middle + BAR_PX + 2,
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
    ];
    y += heightPx;
    return parts;
  });
  return chartSvg(frame, y + 4, name, [
    ...legend.markup,
    ...(rows.some(({ percent }) => percent !== undefined)
      ? [
          chartText('100%', {
            x: Math.min(frame.widthPx - 20, Math.max(20, scale(TARGET))),
            y: top - 10,
            anchor: 'middle',
            fontPx: SMALL_PX,
            kind: 'chart-soft',
          }),
        ]
      : []),
    ...drawn,
  ]);
}

function bar(
  { direction, percent, isApproximate }: BulletChart['rows'][number],
  scale: ScaleLinear<number, number>,
  middle: number,
  frame: ChartFrame,
): Markup[] {
  const y = middle - BAR_PX - 3;
  const heightPx = BAR_PX * 1.7;
  const [left = 0, end = 0] = scale.range();
  const [start, goal] = [scale(0), scale(TARGET)];
  if (percent === undefined) {
    return [svg`<rect x="${left}" y="${y}" width="${end - left}" height="${heightPx}" fill="${hatchFill(frame)}"/>`];
  }
  const better =
    direction === 'higher'
      ? [goal, end]
      : direction === 'lower'
        ? [left, goal]
        : direction === 'exact'
          ? [goal - 2, goal + 2]
          : undefined;
  const value = scale(percent);
  return [
    better
      ? svg`<rect class="chart-fill-pale" x="${better[0] ?? 0}" y="${y}" width="${(better[1] ?? 0) - (better[0] ?? 0)}" height="${heightPx}"/>`
      : svg``,
    svg`<rect class="${isApproximate ? 'chart-about' : 'chart-fill-1'}" x="${Math.min(start, value)}" y="${y + heightPx / 2 - BAR_PX / 2}" width="${Math.max(1, Math.abs(value - start))}" height="${BAR_PX}"/>`,
    svg`<path class="chart-goal" d="M${goal} ${y - 2}V${y + heightPx + 2}"/>`,
  ];
}
