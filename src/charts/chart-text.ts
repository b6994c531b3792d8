import { LABEL_PX } from './chart-frame.ts';
import { attributes, svg, type Markup } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** `y` is the middle of the line. `chart-soft` is the quieter colour, `chart-strong` the heavier weight;
 * `chart-on-dark` is white, `chart-plain` has no edge of paper, both for letters on a fill. */
export type TextPlace = {
  x: number;
  y: number;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  fontPx?: number | undefined;
  kind?: 'chart-soft' | 'chart-strong' | 'chart-on-dark' | 'chart-plain' | undefined;
};

/** From one line to the next, in font sizes. */
export const LINE_RATIO = 1.3;
/** From the middle of a line down to its baseline, in font sizes. */
const BASELINE_RATIO = 0.36;

/** One line of text. */
export function chartText(text: string, { x, y, anchor = 'start', fontPx = LABEL_PX, kind }: TextPlace): Markup {
  const written = attributes({
    x,
    y: y + fontPx * BASELINE_RATIO,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-size': fontPx === LABEL_PX ? undefined : fontPx,
    class: kind,
  });
  return svg`<text${written}>${text}</text>`;
}

/** Lines of text; `y` is the middle of them all. */
export function chartLines(lines: readonly string[], place: TextPlace): Markup[] {
  const stepPx = (place.fontPx ?? LABEL_PX) * LINE_RATIO;
  const firstY = place.y - ((lines.length - 1) * stepPx) / 2;
  return lines.map((line, at) => chartText(line, { ...place, y: firstY + at * stepPx }));
}

/** A label broken into as many lines as its width asks for. */
export function chartLabel(text: string, widthPx: number, place: TextPlace, maxLines = 2): Markup[] {
  return chartLines(wrapText(text, widthPx, place.fontPx ?? LABEL_PX, maxLines), place);
}

/** The height of so many lines, px. */
export function linesHeightPx(count: number, fontPx = LABEL_PX): number {
  return count * fontPx * LINE_RATIO;
}
