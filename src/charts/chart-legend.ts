import { SMALL_PX } from './chart-frame.ts';
import { chartText } from './chart-text.ts';
import type { Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';

export type LegendEntry = { label: string; mark: (x: number, y: number) => Markup };

const MARK_PX = 18;
const GAP_PX = 18;
export const LEGEND_ROW_PX = 22;

/** Marks with their words and the unit, in as many rows as the width asks for; `heightPx` is what they take. */
export function chartLegend(
  entries: readonly LegendEntry[],
  widthPx: number,
  unit?: string,
): { markup: Markup[]; heightPx: number } {
  let x = 0;
  let row = 0;
  const markup = entries.flatMap(({ label, mark }) => {
    const neededPx = MARK_PX + textWidthPx(label, SMALL_PX) + GAP_PX;
    if (x > 0 && x + neededPx - GAP_PX > widthPx) [x, row] = [0, row + 1];
    const y = row * LEGEND_ROW_PX + LEGEND_ROW_PX / 2;
    const drawn = [mark(x + MARK_PX / 2 - 2, y), chartText(label, { x: x + MARK_PX, y, fontPx: SMALL_PX })];
    x += neededPx;
    return drawn;
  });
  if (unit !== undefined) {
    const text = `单位：${unit}`;
    if (x > 0 && x + textWidthPx(text, SMALL_PX) > widthPx) row += 1;
    const y = row * LEGEND_ROW_PX + LEGEND_ROW_PX / 2;
    markup.push(chartText(text, { x: widthPx, y, anchor: 'end', fontPx: SMALL_PX, kind: 'chart-soft' }));
  }
  return { markup, heightPx: entries.length === 0 && unit === undefined ? 0 : (row + 1) * LEGEND_ROW_PX };
}
