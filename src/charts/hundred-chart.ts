import { chartSvg, emptyChart, LABEL_PX, NARROW_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, chartText, linesHeightPx } from './chart-text.ts';
import type { ChartValue } from './chart-value.ts';
import { svg, type Markup } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/**
 * 每 100 元怎么花: a hundred squares, each one in a hundred of the whole. Parts are given from the largest on, shares as
 * they are; `shareText` is what is read (23.4 元). Parts without a figure above zero have no square and are only named.
 */
export type HundredChart = {
  kind: 'hundred';
  name: string;
  unit: string;
  rowTitle: string;
  parts: readonly { label: string; value: ChartValue; shareText: string }[];
};

/** Eight parts can be told apart by fill, the last of them hatched. */
const FILLS = ['1', '2', '3', '5', '4', 'pale', '6'];
/** Fills on which white letters can be read. */
const DARK_FILLS = new Set(['1', '3', '4', '6']);
const CELL_PX = 24;
const GAP_PX = 3;
const SIDE_PX = 10 * CELL_PX - GAP_PX;
const LIST_GAP_PX = 28;
const SWATCH_PX = 18;

/** Ten rows of ten squares, filled part by part; the list beside them carries the same numbers. */
export function hundredChart({ name, parts }: HundredChart, frame: ChartFrame): Markup {
  const squares = squaresOf(parts.map(({ value }) => value.value));
  if (squares.every((count) => count === 0)) return emptyChart(frame, name);
  const isNarrow = frame.widthPx < NARROW_PX;
  const listX = isNarrow ? 0 : SIDE_PX + LIST_GAP_PX;
  const textPx = frame.widthPx - listX - SWATCH_PX - 10;

  let place = 0;
  const grid = parts.flatMap((_, no) =>
    Array.from({ length: squares[no] ?? 0 }, (_, at) => {
      const [row, column] = [Math.floor(place / 10), place % 10];
      place += 1;
      const [x, y] = [column * CELL_PX, row * CELL_PX];
      return [swatch(no, x, y, CELL_PX - GAP_PX, frame), at === 0 && number(no, x, y)];
    }),
  );

  let y = isNarrow ? SIDE_PX + 20 : 0;
  const list = parts.flatMap(({ label, value, shareText }, no) => {
    const lines = wrapText(label, textPx, LABEL_PX, 2);
    const note = wrapText(`${shareText}（${value.text}）`, textPx, SMALL_PX, 2);
    const firstPx = linesHeightPx(lines.length);
    const heightPx = firstPx + linesHeightPx(note.length, SMALL_PX) + 6;
    const drawn = [
      squares[no] === 0 ? undefined : [swatch(no, listX, y + 1, SWATCH_PX, frame), number(no, listX, y + 1, SWATCH_PX)],
      chartLines(lines, { x: listX + SWATCH_PX + 10, y: y + firstPx / 2 }),
      chartLines(note, {
        x: listX + SWATCH_PX + 10,
        y: y + heightPx - 6 - linesHeightPx(note.length, SMALL_PX) / 2,
        fontPx: SMALL_PX,
        kind: 'chart-soft',
      }),
    ];
    y += heightPx;
    return drawn;
  });
  return chartSvg(frame, Math.max(SIDE_PX, y) + 4, name, svg`<g>${grid.flat()}</g><g>${list.flat(2)}</g>`);
}

/**
 * How many of a hundred squares each part gets: its whole hundredths, then one more to the largest remainders (Hamilton).
 * Negative and missing figures get none.
 */
export function squaresOf(values: readonly (number | undefined)[]): number[] {
  const positive = values.map((value) => Math.max(0, value ?? 0));
  const sum = positive.reduce((total, value) => total + value, 0);
  if (sum === 0) return positive.map(() => 0);
  const exact = positive.map((value) => (value / sum) * 100);
  const squares = exact.map(Math.floor);
  const left = 100 - squares.reduce((total, count) => total + count, 0);
  const byRemainder = exact
    .map((value, at) => ({ at, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, left)) squares[at] = (squares[at] ?? 0) + 1;
  return squares;
}

function swatch(no: number, x: number, y: number, sidePx: number, frame: ChartFrame): Markup {
  const fill = FILLS[no];
  return fill === undefined
    ? svg`<rect class="chart-axis-edge" x="${x + 0.5}" y="${y + 0.5}" width="${sidePx - 1}" height="${sidePx - 1}" fill="url(#${frame.id}-hatch)"/>`
    : svg`<rect class="chart-fill-${fill}" x="${x}" y="${y}" width="${sidePx}" height="${sidePx}"/>`;
}

function number(no: number, x: number, y: number, sidePx = CELL_PX - GAP_PX): Markup {
  const isDark = DARK_FILLS.has(FILLS[no] ?? '');
  return chartText(String(no + 1), {
    x: x + sidePx / 2,
    y: y + sidePx / 2,
    anchor: 'middle',
    fontPx: SMALL_PX,
    kind: isDark ? 'chart-on-dark' : 'chart-plain',
  });
}
