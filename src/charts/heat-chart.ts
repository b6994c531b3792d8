import { chartSvg, emptyChart, hatchFill, LABEL_PX, SMALL_PX, type ChartFrame } from './chart-frame.ts';
import { chartLines, linesHeightPx } from './chart-text.ts';
import { knownValues, type ChartValue } from './chart-value.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';
import { shortened, wrapText } from './wrap-text.ts';

/** A table whose cells are shaded by their figures, such as 领域 × 辖区, or 预算 × 阶段. */
export type HeatChart = {
  kind: 'heat';
  name: string;
  unit: string;
  rowTitle: string;
  columns: readonly string[];
  rows: readonly { label: string; values: readonly ChartValue[] }[];
  /** What the palest and the darkest shade stand for; the figures' own ends where it is not given. */
  ends?: { low: number; high: number } | undefined;
};

const SHADES = ['chart-shade-1', 'chart-shade-2', 'chart-shade-3', 'chart-shade-4'] as const;
/** Shades on which letters are white. */
const FIRST_DARK = 3;
const CELL_PX = 34;

/** Cells with their figures; four shades from pale to dark, a hatch where there is no figure. */
export function heatChart({ name, columns, rows, ends }: HeatChart, frame: ChartFrame): Markup {
  if (rows.length === 0 || columns.length === 0) return emptyChart(frame, name);
  const known = knownValues(rows.flatMap(({ values }) => values));
  const [low, high] = ends ? [ends.low, ends.high] : [Math.min(...known), Math.max(...known)];
  const wanted = Math.max(...rows.map(({ label }) => textWidthPx(label, LABEL_PX))) + 10;
  const labelPx = Math.min(wanted, Math.max(72, frame.widthPx * 0.28));
  const cellPx = (frame.widthPx - labelPx) / columns.length;
  const heads = columns.map((column) => wrapText(column, cellPx - 4, SMALL_PX, 4));
  const headPx = linesHeightPx(Math.max(...heads.map(({ length }) => length)), SMALL_PX) + 8;

  let y = headPx;
  const body = rows.flatMap(({ label, values }) => {
    const lines = wrapText(label, labelPx - 8, LABEL_PX, 3);
    const heightPx = Math.max(CELL_PX, linesHeightPx(lines.length) + 6);
    const cells = columns.flatMap((_, at) => {
      const value = values[at] ?? { value: undefined, text: '' };
      return cell(value, { x: labelPx + at * cellPx, y, widthPx: cellPx, heightPx }, shadeOf(value, low, high), frame);
    });
    const drawn = [...chartLines(lines, { x: 0, y: y + heightPx / 2 }), ...cells];
    y += heightPx;
    return drawn;
  });
  const head = heads.flatMap((lines, at) =>
    chartLines(lines, {
      x: labelPx + (at + 0.5) * cellPx,
      y: headPx / 2,
      anchor: 'middle',
      fontPx: SMALL_PX,
      kind: 'chart-soft',
    }),
  );
  return chartSvg(frame, y + 2, name, [...head, ...body]);
}

function shadeOf({ value }: ChartValue, low: number, high: number): number | undefined {
  if (value === undefined) return undefined;
  const share = high === low ? 0 : (value - low) / (high - low);
  return Math.min(SHADES.length - 1, Math.max(0, Math.floor(share * SHADES.length)));
}

function cell(
  { text, isApproximate }: ChartValue,
  box: { x: number; y: number; widthPx: number; heightPx: number },
  shade: number | undefined,
  frame: ChartFrame,
): Markup[] {
  const fits = shortened(text, box.widthPx - 2, SMALL_PX);
  const [x, y, width, height] = [box.x + 1, box.y + 1, box.widthPx - 2, box.heightPx - 2];
  const shape =
    shade === undefined
      ? svg`<rect class="chart-axis-edge" x="${x}" y="${y}" width="${width}" height="${height}" fill="${hatchFill(frame)}"/>`
      : svg`<rect class="${SHADES[shade] ?? ''}${isApproximate && ' chart-shade--about'}" x="${x}" y="${y}" width="${width}" height="${height}"/>`;
  const kind = shade === undefined ? undefined : shade >= FIRST_DARK ? 'chart-on-dark' : 'chart-plain';
  const place = {
    x: box.x + box.widthPx / 2,
    y: box.y + box.heightPx / 2,
    anchor: 'middle',
    fontPx: SMALL_PX,
    kind,
  } as const;
  return [shape, ...chartLines(fits === '' ? [] : [fits], place)];
}
