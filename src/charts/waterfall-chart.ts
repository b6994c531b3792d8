import { chartSvg, emptyChart, hatchFill, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import type { ChartValue } from './chart-value.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { valueAxis, valueScale } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/** From one total to another by steps, such as 申报 → 核减 → 批复, or 收回 → 去向. A step is a total or a change. */
export type WaterfallChart = {
  kind: 'waterfall';
  name: string;
  unit: string;
  rowTitle: string;
  steps: readonly { label: string; role: 'total' | 'change'; value: ChartValue }[];
};

const ROW_PX = 36;
const BAR_PX = 18;
const AXIS_PX = 28;

/** Bars from the top down; a change hangs between what was and what is, an unknown one is hatched and moves nothing. */
export function waterfallChart({ name, unit, steps }: WaterfallChart, frame: ChartFrame): Markup {
  if (steps.length === 0) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const labelPx = isNarrow
    ? frame.widthPx
    : Math.min(frame.widthPx * 0.34, Math.max(...steps.map(({ label }) => textWidthPx(label, LABEL_PX) + 8)));
  const textPx = Math.max(...steps.map(({ value }) => textWidthPx(value.text, SMALL_PX)));
  const spans = spansOf(steps);
  const fromPx = isNarrow ? 24 : labelPx + 24;
  const toPx = Math.max(fromPx + 80, frame.widthPx - (isNarrow ? 24 : textPx + 20));
  const scale = valueScale(spans.flat(), fromPx, toPx);
  const top = AXIS_PX + LABEL_PX;
  let y = top;
  const body = steps.flatMap(({ label, role, value }, at) => {
    const lines = wrapText(isNarrow ? `${label}　${value.text}` : label, labelPx, LABEL_PX, 2);
    const headPx = isNarrow ? linesHeightPx(lines.length) + 6 : 0;
    const heightPx = isNarrow ? headPx + BAR_PX + 8 : Math.max(ROW_PX, linesHeightPx(lines.length) + 8);
    const middle = isNarrow ? y + headPx + BAR_PX / 2 : y + heightPx / 2;
    const [from = 0, to = 0] = spans[at] ?? [];
    const [left, right] = [scale(Math.min(from, to)), scale(Math.max(from, to))];
    const next = spans[at + 1] === undefined ? undefined : scale(to);
    const kind = value.isApproximate
      ? 'chart-about'
      : role === 'total'
        ? 'chart-fill-1'
        : to < from
          ? 'chart-fill-2'
          : 'chart-fill-3';
    const drawn = [
      ...chartLines(lines, isNarrow ? { x: 0, y: y + headPx / 2 } : { x: 0, y: middle }),
      value.value === undefined
        ? svg`<rect x="${left - 10}" y="${middle - BAR_PX / 2}" width="20" height="${BAR_PX}" fill="${hatchFill(frame)}"/>`
        : svg`<rect class="${kind}" x="${left}" y="${middle - BAR_PX / 2}" width="${Math.max(1.5, right - left)}" height="${BAR_PX}"/>`,
      next !== undefined &&
        svg`<path class="chart-grid" d="M${next} ${middle + BAR_PX / 2}V${y + heightPx + (isNarrow ? headPx : ROW_PX - BAR_PX) / 2}"/>`,
      ...(isNarrow ? [] : [chartText(value.text, { x: frame.widthPx, y: middle, anchor: 'end', fontPx: SMALL_PX })]),
    ];
    y += heightPx;
    return drawn;
  });
  return chartSvg(frame, y + 4, name, [
    chartText(`单位：${unit}`, { x: frame.widthPx, y: 10, anchor: 'end', fontPx: SMALL_PX, kind: 'chart-soft' }),
    ...(steps.some(({ value }) => value.value !== undefined) ? [valueAxis(scale, { topPx: top, bottomPx: y })] : []),
    svg`<g>${body}</g>`,
  ]);
}

/** From where to where each step reaches; after a total the next change starts at it. */
function spansOf(steps: WaterfallChart['steps']): [number, number][] {
  let level = 0;
  return steps.map(({ role, value }) => {
    const amount = value.value ?? 0;
    const from = role === 'total' && value.value !== undefined ? 0 : level;
    level = role === 'total' && value.value !== undefined ? amount : level + amount;
    return [from, level];
  });
}
