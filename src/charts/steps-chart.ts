import { scaleLinear } from 'd3';
import { chartLegend } from './chart-legend.ts';
import { chartSvg, emptyChart, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, linesHeightPx } from './chart-text.ts';
import { knownValues, type ChartValue } from './chart-value.ts';
import { pointMark, type SeriesNo } from './point-mark.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A target over its versions and what was reached: a line that holds its height until it is changed. */
export type StepsChart = {
  kind: 'steps';
  name: string;
  unit: string;
  rowTitle: string;
  /** Names of the marks: 草案, 批复, 调整, 实际. The last is what was reached and is not part of the line. */
  series: readonly string[];
  /** In order of time; `series` says which mark stands there. */
  moments: readonly { label: string; series: SeriesNo; value: ChartValue }[];
};

const PLOT_PX = 150;
const TOP_PX = 30;

export function stepsChart({ name, unit, series, moments }: StepsChart, frame: ChartFrame): Markup {
  const known = knownValues(moments.map(({ value }) => value));
  if (known.length === 0) return emptyChart(frame, name);
  const legend = chartLegend(
    series.map((label, no) => ({ label, mark: (x, y) => pointMark(no as SeriesNo, x, y) })),
    frame.widthPx,
    unit,
  );
  const columnPx = frame.widthPx / moments.length;
  const x = (at: number) => columnPx * (at + 0.5);
  const [low, high] = [Math.min(0, ...known), Math.max(...known)];
  const top = legend.heightPx + TOP_PX;
  const y = scaleLinear([low, high === low ? low + 1 : high], [top + PLOT_PX, top]);
  const labels = moments.map(({ label }) => wrapText(label, columnPx - 6, SMALL_PX, 3));
  const footPx = linesHeightPx(Math.max(...labels.map(({ length }) => length)), SMALL_PX) + 10;
  return chartSvg(frame, top + PLOT_PX + 12 + footPx, name, [
    ...legend.markup,
    svg`<path class="chart-zero" d="M0 ${y(0)}H${frame.widthPx}"/>`,
    line(moments, series.length - 1, x, y),
    ...moments.flatMap(({ series: no, value }, at) => {
      if (value.value === undefined)
        return chartLines(wrapText(value.text, columnPx - 6, SMALL_PX, 3), {
          x: x(at),
          y: top + PLOT_PX / 2,
          anchor: 'middle',
          fontPx: SMALL_PX,
          kind: 'chart-soft',
        });
      const place = y(value.value);
      const words =
        textWidthPx(value.text, SMALL_PX) <= columnPx - 2
          ? [value.text]
          : wrapText(value.text, columnPx - 4, SMALL_PX, 2);
      return [
        pointMark(no, x(at), place, value.isApproximate),
        ...chartLines(words, {
          x: x(at),
          y: place - 9 - linesHeightPx(words.length, SMALL_PX) / 2,
          anchor: 'middle',
          fontPx: SMALL_PX,
        }),
      ];
    }),
    ...labels.flatMap((lines, at) =>
      chartLines(lines, {
        x: x(at),
        y: top + PLOT_PX + 14 + footPx / 2,
        anchor: 'middle',
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
    ),
  ]);
}

/** The line of the target in force: level, then up or down where the next version stands. */
function line(
  moments: StepsChart['moments'],
  reached: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Markup {
  const versions = moments.flatMap(({ series, value }, at) =>
    series === reached || value.value === undefined ? [] : [{ at, value: value.value }],
  );
  const path = versions.map(({ at, value }, position) =>
    position === 0 ? `M${round(x(at))} ${round(y(value))}` : `H${round(x(at))}V${round(y(value))}`,
  );
  return svg`<path class="chart-line-1" d="${path.join('') || 'M0 0'}"/>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
