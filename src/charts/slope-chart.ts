import { scaleLinear } from 'd3';
import { chartSvg, emptyChart, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartText } from './chart-text.ts';
import { knownValues, type ChartValue } from './chart-value.ts';
import { pointMark } from './point-mark.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { tickText } from './value-axis.ts';
import { shortened } from './wrap-text.ts';

/** Lines over a few moments, one for each name, such as 满意度 over years. The scale need not begin at zero. */
export type SlopeChart = {
  kind: 'slope';
  name: string;
  unit: string;
  rowTitle: string;
  moments: readonly string[];
  /** Ends of the upright axis, where the figures' own would make much of little. */
  ends?: { low: number; high: number } | undefined;
  lines: readonly {
    label: string;
    values: readonly ChartValue[];
    /** Whether each value may be compared with the next: all of them alike, or one by one. */
    isComparable?: boolean | readonly boolean[] | undefined;
  }[];
};

const HEAD_PX = 28;
const LINE_PX = 19;

/** Points joined from moment to moment; a gap stays a gap, and what is not comparable is not joined. */
export function slopeChart({ name, unit, moments, ends: axis, lines }: SlopeChart, frame: ChartFrame): Markup {
  const known = knownValues(lines.flatMap(({ values }) => values));
  if (known.length === 0) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const heightPx = Math.max(isNarrow ? 220 : 260, lines.length * (LINE_PX + 4));
  const endPx = Math.min(
    frame.widthPx * (isNarrow ? 0.46 : 0.36),
    Math.max(...lines.map((line) => textWidthPx(endText(line), SMALL_PX))) + 14,
  );
  const startPx = Math.max(...lines.map(({ values }) => textWidthPx(values[0]?.text ?? '', SMALL_PX))) + 14;
  const x = (at: number) => startPx + ((frame.widthPx - startPx - endPx) * at) / Math.max(1, moments.length - 1);
  const [low, high] = axis ? [axis.low, axis.high] : [Math.min(...known), Math.max(...known)];
  const y = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [HEAD_PX + heightPx - 12, HEAD_PX + 12]);

  const ends = spread(
    lines.map((line, no) => ({ no, y: y(lastValue(line) ?? low) })),
    HEAD_PX + 8,
    HEAD_PX + heightPx - 4,
  );
  const starts = spread(
    lines.flatMap(({ values }, no) =>
      values[0]?.value === undefined || moments.length < 2 ? [] : [{ no, y: y(values[0].value) }],
    ),
    HEAD_PX + 8,
    HEAD_PX + heightPx - 4,
  );
  return chartSvg(frame, HEAD_PX + heightPx + 22, name, [
    ...momentLabels(moments, x),
    ...moments.map((_, at) => svg`<path class="chart-grid" d="M${x(at)} ${HEAD_PX}V${HEAD_PX + heightPx}"/>`),
    ...lines.flatMap((line) => drawnLine(line, x, y)),
    ...ends.map(({ no, y: at }) =>
      chartText(shortened(endText(lines[no]), endPx - 12, SMALL_PX), {
        x: x(moments.length - 1) + 12,
        y: at,
        fontPx: SMALL_PX,
      }),
    ),
    ...starts.map(({ no, y: at }) =>
      chartText(lines[no]?.values[0]?.text ?? '', { x: x(0) - 12, y: at, anchor: 'end', fontPx: SMALL_PX }),
    ),
    chartText(`单位：${unit}；${axisText(axis)}`, {
      x: 0,
      y: HEAD_PX + heightPx + 12,
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
  ]);
}

function axisText(ends: SlopeChart['ends']): string {
  return ends === undefined ? '纵轴不从零起' : `纵轴从 ${tickText(ends.low)} 到 ${tickText(ends.high)}`;
}

/** The names of the moments; where they would touch, the first and the last, or the last alone. */
function momentLabels(moments: readonly string[], x: (at: number) => number): Markup[] {
  const last = moments.length - 1;
  const stepPx = last === 0 ? Number.POSITIVE_INFINITY : x(1) - x(0);
  const widestPx = Math.max(...moments.map((moment) => textWidthPx(moment, SMALL_PX)));
  const touch = widestPx * 1.5 + 8 > stepPx;
  const outerTouch = widestPx * 2 + 8 > stepPx * last;
  return moments.flatMap((moment, at) => {
    if (touch && at !== last && (outerTouch || at !== 0)) return [];
    const anchor = at === last ? 'end' : at === 0 ? 'start' : 'middle';
    return [chartText(moment, { x: x(at), y: 12, anchor, fontPx: SMALL_PX, kind: 'chart-soft' })];
  });
}

type Line = SlopeChart['lines'][number];

function drawnLine(
  { values, isComparable = true }: Line,
  x: (at: number) => number,
  y: (value: number) => number,
): Markup[] {
  const segments = values.flatMap(({ value }, at) => {
    const next = values[at + 1]?.value;
    const isJoined = typeof isComparable === 'boolean' ? isComparable : isComparable[at];
    if (value === undefined || next === undefined || !isJoined) return [];
    return [svg`<path class="chart-line-1" d="M${x(at)} ${y(value)}L${x(at + 1)} ${y(next)}"/>`];
  });
  const points = values.flatMap(({ value, isApproximate }, at) =>
    value === undefined ? [] : [pointMark(2, x(at), y(value), isApproximate)],
  );
  return [...segments, ...points];
}

const lastValue = ({ values }: Line): number | undefined => values.findLast(({ value }) => value !== undefined)?.value;

function endText(line: Line | undefined): string {
  return line === undefined ? '' : `${line.values.at(-1)?.text ?? ''} ${line.label}`;
}

/** Places for labels near their points that do not lie on one another. */
export function spread(
  points: readonly { no: number; y: number }[],
  top: number,
  bottom: number,
): { no: number; y: number }[] {
  const sorted = points.map((point) => ({ ...point })).sort((a, b) => a.y - b.y || a.no - b.no);
  for (const [at, point] of sorted.entries())
    point.y = Math.max(point.y, at === 0 ? top : (sorted[at - 1]?.y ?? top) + LINE_PX);
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const point = sorted[at];
    if (point) point.y = Math.min(point.y, at === sorted.length - 1 ? bottom : (sorted[at + 1]?.y ?? bottom) - LINE_PX);
  }
  return sorted;
}
