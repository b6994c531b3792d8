import { scaleLinear } from 'd3';
import { chartSvg, emptyChart, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import { svg, type Markup } from './svg.ts';
import { tickText } from './value-axis.ts';
import { wrapText } from './wrap-text.ts';

/**
 * 双监控: money spent to the right, goals upwards, both in percent. Two lines part the picture into four; within the band
 * left of the upright one money still keeps up. Points are numbered and named in the list.
 */
export type QuadrantChart = {
  kind: 'quadrant';
  name: string;
  unit: string;
  rowTitle: string;
  /** Axis titles: 预算执行, 跟上的指标占比. */
  across: string;
  upwards: string;
  /** Where the two lines stand: the share of the year gone by, and the share of indicators that decides. */
  cross: { across: number; upwards: number; text: string };
  /** Money that is behind the line by at most so many percentage points keeps up. */
  tolerance: number;
  /** Words of the quadrants: left above, right above, left below, right below. */
  corners: readonly [string, string, string, string];
  /** `upwards` is undefined where the goal cannot be told; such a point is named only. */
  points: readonly { label: string; across: number | undefined; upwards: number | undefined; text: string }[];
};

const POINT_PX = 10;
/** Between the frame and the ends of its scales, so that a point at an end lies inside and below the words. */
const PAD = { across: 14, upwards: 34 };

/** A square with its points; the list stands beside it, or below on a narrow screen. */
export function quadrantChart(chart: QuadrantChart, frame: ChartFrame): Markup {
  const { name, points, cross, corners } = chart;
  if (points.length === 0) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const sidePx = isNarrow ? frame.widthPx - 56 : 330;
  const [left, top] = [40, 26];
  const most = Math.max(100, ...points.flatMap(({ across, upwards }) => [across ?? 0, upwards ?? 0]));
  const least = Math.min(0, ...points.flatMap(({ across, upwards }) => [across ?? 0, upwards ?? 0]));
  const x = scaleLinear([least, most], [left + PAD.across, left + sidePx - PAD.across]);
  const y = scaleLinear([least, most], [top + sidePx - PAD.upwards, top + PAD.upwards]);
  const bottom = top + sidePx;
  const placed = apart(
    points.flatMap(({ across, upwards }, no) =>
      across === undefined || upwards === undefined ? [] : [{ no, x: x(across), y: y(upwards) }],
    ),
    { left: left + POINT_PX, right: left + sidePx - POINT_PX, top: top + 2 * POINT_PX, bottom: bottom - 2 * POINT_PX },
  );

  const listX = isNarrow ? 0 : left + sidePx + 28;
  const listPx = frame.widthPx - listX;
  const foot = wrapText(cross.text, isNarrow ? frame.widthPx : left + sidePx, SMALL_PX, 3);
  let listY = isNarrow ? bottom + 52 + linesHeightPx(foot.length, SMALL_PX) : top;
  const list = points.flatMap(({ label, text, across, upwards }, no) => {
    const known = across !== undefined && upwards !== undefined;
    const lines = wrapText(label, listPx - 28, LABEL_PX, 2);
    const notes = wrapText(text, listPx - 28, SMALL_PX, 2);
    const heightPx = linesHeightPx(lines.length) + linesHeightPx(notes.length, SMALL_PX) + 6;
    const drawn = [
      known
        ? numbered(no, listX + POINT_PX, listY + LABEL_PX * 0.65)
        : [
            svg`<circle class="chart-unknown" cx="${listX + POINT_PX}" cy="${listY + LABEL_PX * 0.65}" r="${POINT_PX - 2}"/>`,
          ],
      chartLines(lines, { x: listX + 28, y: listY + linesHeightPx(lines.length) / 2 }),
      chartLines(notes, {
        x: listX + 28,
        y: listY + heightPx - 6 - linesHeightPx(notes.length, SMALL_PX) / 2,
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
    ];
    listY += heightPx;
    return drawn.flat();
  });
  const heightPx = Math.max(isNarrow ? 0 : bottom + 46 + linesHeightPx(foot.length, SMALL_PX), listY) + 4;
  return chartSvg(frame, heightPx, name, [
    band(chart, x, top, bottom, least),
    svg`<path class="chart-grid" d="M${left} ${top}H${left + sidePx}V${bottom}H${left}Z"/>`,
    svg`<path class="chart-target" d="M${x(cross.across)} ${top}V${bottom}M${left} ${y(cross.upwards)}H${left + sidePx}"/>`,
    ...cornerWords(corners, { left, top, sidePx }),
    ...[...new Set([least, 50, 100, most])].flatMap((tick) => tickAt(tick, x, y, left, bottom, most)),
    chartText(chart.upwards, { x: 0, y: 10, fontPx: SMALL_PX, kind: 'chart-soft' }),
    chartText(chart.across, { x: left + sidePx, y: bottom + 32, anchor: 'end', fontPx: SMALL_PX, kind: 'chart-soft' }),
    ...chartLines(foot, {
      x: 0,
      y: bottom + 44 + linesHeightPx(foot.length, SMALL_PX) / 2,
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
    ...placed.flatMap(leader),
    ...placed.flatMap(({ no, x: across, y: upwards }) => numbered(no, across, upwards)),
    ...list,
  ]);
}

type Scale = (value: number) => number;

/** The tolerance, left of the upright line. */
function band({ tolerance, cross }: QuadrantChart, x: Scale, top: number, bottom: number, least: number): Markup {
  const [from, to] = [x(Math.max(least, cross.across - tolerance)), x(cross.across)];
  return svg`<rect class="chart-fill-pale" x="${from}" y="${top}" width="${to - from}" height="${bottom - top}"/>`;
}

function cornerWords(
  words: QuadrantChart['corners'],
  { left, top, sidePx }: { left: number; top: number; sidePx: number },
): Markup[] {
  const [right, bottom] = [left + sidePx, top + sidePx];
  const places = [
    { x: left + 6, y: top + 12, anchor: 'start' },
    { x: right - 6, y: top + 12, anchor: 'end' },
    { x: left + 6, y: bottom - 12, anchor: 'start' },
    { x: right - 6, y: bottom - 12, anchor: 'end' },
  ] as const;
  return words.map((word, at) =>
    chartText(word, { ...(places[at] ?? places[0]), fontPx: SMALL_PX, kind: 'chart-soft' }),
  );
}

function tickAt(tick: number, x: Scale, y: Scale, left: number, bottom: number, most: number): Markup[] {
  const crowded = tick !== most && x(most) - x(tick) < 34;
  if (crowded) return [];
  return [
    chartText(tickText(Math.round(tick)), {
      x: x(tick),
      y: bottom + 12,
      anchor: 'middle',
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
    chartText(tickText(Math.round(tick)), {
      x: left - 6,
      y: y(tick),
      anchor: 'end',
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
  ];
}

function numbered(no: number, x: number, y: number): Markup[] {
  return [
    svg`<circle class="chart-fill-1 chart-edge" cx="${x}" cy="${y}" r="${POINT_PX}"/>`,
    chartText(String(no + 1), { x, y, anchor: 'middle', fontPx: SMALL_PX, kind: 'chart-on-dark' }),
  ];
}

/** Where a number is drawn, and where its point is. */
type Placed = { no: number; x: number; y: number; trueX: number; trueY: number };
type Bounds = { left: number; right: number; top: number; bottom: number };

/** Ways to step aside, px, the nearest first; up and down before sideways, where a number would cross the upright line. */
const STEPS = Array.from({ length: 41 }, (_, column) => (column - 20) * 4)
  .flatMap((right) => Array.from({ length: 81 }, (_, row) => ({ right, down: (row - 40) * 4 })))
  .toSorted((a, b) => costOf(a) - costOf(b));

function costOf({ right, down }: { right: number; down: number }): number {
  return Math.abs(right) * 3 + Math.abs(down);
}

/** Numbers that would lie on one another step aside, within the frame; a line leads back to where the point is. */
function apart(points: readonly { no: number; x: number; y: number }[], bounds: Bounds): Placed[] {
  const placed: Placed[] = [];
  for (const { no, x, y } of points) {
    const isFree = (atX: number, atY: number) =>
      atX >= bounds.left &&
      atX <= bounds.right &&
      atY >= bounds.top &&
      atY <= bounds.bottom &&
      placed.every((other) => Math.hypot(other.x - atX, other.y - atY) >= 2 * POINT_PX - 1);
    const { right, down } = STEPS.find((step) => isFree(x + step.right, y + step.down)) ?? { right: 0, down: 0 };
    placed.push({ no, x: x + right, y: y + down, trueX: x, trueY: y });
  }
  return placed;
}

/** From a number that stepped aside to its point. */
function leader({ x, y, trueX, trueY }: Placed): Markup[] {
  if (x === trueX && y === trueY) return [];
  return [
    svg`<path class="chart-zero" d="M${x} ${y}L${trueX} ${trueY}"/>`,
    svg`<circle class="chart-fill-1" cx="${trueX}" cy="${trueY}" r="3"/>`,
  ];
}
