import { scaleLinear } from 'd3';
import { chartSvg, emptyChart, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import type { ChartValue } from './chart-value.ts';
import { attributes, svg, type Markup } from './svg.ts';
import { tickText } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Two figures of each thing, such as 执行率 and 总分, as a cloud of points. A point without the figure across stands in
 * a strip of its own at the left; one without the figure upwards has no place and is counted below.
 */
export type ScatterChart = {
  kind: 'scatter';
  name: string;
  /** Of the axes together: %、分. */
  unit: string;
  rowTitle: string;
  /** Axis titles with their units: 执行率（%）, 总分（分）. */
  across: string;
  upwards: string;
  points: readonly ScatterPoint[];
};

export type ScatterPoint = {
  label: string;
  across: ChartValue;
  upwards: ChartValue;
  /** By which a script finds the point again. */
  key?: string | undefined;
};

const RADIUS_PX = 5;
const STRIP_PX = 36;
const LEFT_PX = 42;
const TOP_PX = 24;

/** A plot of points between the smallest and the largest figure; the axes need not begin at zero. */
export function scatterChart({ name, across, upwards, points }: ScatterChart, frame: ChartFrame): Markup {
  const placed = points.filter((point) => point.upwards.value !== undefined);
  if (placed.length === 0) return emptyChart(frame, name);
  const hasStrip = placed.some((point) => point.across.value === undefined);
  const left = LEFT_PX + (hasStrip ? STRIP_PX : 0);
  const right = frame.widthPx - RADIUS_PX - 14;
  const bottom = TOP_PX + Math.min(320, Math.round(frame.widthPx * 0.72));
  const x = rangeOf(placed.flatMap((point) => point.across.value ?? [])).range([left + 8, right]);
  const y = rangeOf(placed.flatMap((point) => point.upwards.value ?? [])).range([bottom - 8, TOP_PX + 8]);
  const foot = wrapText(footText(points, across, upwards), frame.widthPx, SMALL_PX, 3);
  const footY = bottom + 52;
  return chartSvg(frame, footY + linesHeightPx(foot.length, SMALL_PX), name, [
    ...(hasStrip
      ? [
          svg`<rect class="chart-fill-pale" x="${LEFT_PX}" y="${TOP_PX}" width="${STRIP_PX - 8}" height="${bottom - TOP_PX}"/>`,
        ]
      : []),
    svg`<g class="chart-axis">${x
      .ticks(frame.widthPx / 110)
      .flatMap((tick) => [
        svg`<path class="chart-grid" d="M${x(tick)} ${TOP_PX}V${bottom}"/>`,
        chartText(tickText(tick), { x: x(tick), y: bottom + 12, anchor: 'middle', ...soft }),
      ])}${y
      .ticks(5)
      .flatMap((tick) => [
        svg`<path class="chart-grid" d="M${left} ${y(tick)}H${right}"/>`,
        chartText(tickText(tick), { x: LEFT_PX - 6, y: y(tick), anchor: 'end', ...soft }),
      ])}</g>`,
    chartText(upwards, { x: 0, y: 8, ...soft }),
    chartText(across, { x: right, y: bottom + 32, anchor: 'end', ...soft }),
    ...placed.map((point) =>
      pointOf(
        point,
        point.across.value === undefined ? LEFT_PX + (STRIP_PX - 8) / 2 : x(point.across.value),
        y(point.upwards.value ?? 0),
      ),
    ),
    ...chartLines(foot, { x: 0, y: footY + linesHeightPx(foot.length, SMALL_PX) / 2 - 4, ...soft }),
  ]);
}

const soft = { fontPx: SMALL_PX, kind: 'chart-soft' } as const;

/** An open ring, so that points on one another can be told; dashed where a figure is approximate. */
function pointOf({ label, across, upwards, key }: ScatterPoint, cx: number, cy: number): Markup {
  const about = across.isApproximate || upwards.isApproximate ? ' chart-point--about' : '';
  const placed = attributes({ class: `chart-point chart-point--1${about}`, cx, cy, r: RADIUS_PX, 'data-key': key });
  return svg`<circle${placed}><title>${label}：${across.text}，${upwards.text}</title></circle>`;
}

/** From the smallest to the largest at round numbers; one value alone gets room around it. */
function rangeOf(values: readonly number[]) {
  if (values.length === 0) return scaleLinear([0, 100], [0, 1]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1, (high - low) * 0.04);
  return scaleLinear([low - room, high + room], [0, 1]);
}

function footText(points: readonly ScatterPoint[], across: string, upwards: string): string {
  const bare = (title: string) => title.replace(/（.*）$/, '');
  const without = points.filter((point) => point.upwards.value === undefined).length;
  const strip = points.filter((point) => point.upwards.value !== undefined && point.across.value === undefined).length;
  return [
    strip > 0 && `左边浅色带里的 ${strip} 项没有${bare(across)}`,
    without > 0 && `${without} 项没有能画的${bare(upwards)}，不在图中`,
    '两轴不从零起',
  ]
    .filter(Boolean)
    .join('；');
}
