import { svg, type Markup } from './svg.ts';

/** What every chart is told about its place: its width, and the id that its inner ids begin with. */
export type ChartFrame = { id: string; widthPx: number };

/** Size of labels and of the smaller notes on axes, px. */
export const LABEL_PX = 14;
export const SMALL_PX = 12;

/** The widths that charts are drawn for: a column of text, and a telephone. */
export const COLUMN_PX = 720;
export const PHONE_PX = 344;

/** Below this width a chart stacks what it otherwise sets side by side. */
export const NARROW_PX = 480;

/**
 * The outer element of a chart: an image with a name for those who hear it, its numbers being in the table beside it.
 * Hatches stand for what is missing or unknown, so that a grey printer shows it.
 */
export function chartSvg(
  frame: ChartFrame,
  heightPx: number,
  name: string,
  content: Markup | readonly Markup[],
): Markup {
  return svg`<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${frame.widthPx} ${heightPx}" width="${frame.widthPx}" height="${heightPx}" font-size="${LABEL_PX}" role="img" aria-labelledby="${frame.id}-name">
    <title id="${frame.id}-name">${name}</title>
    <defs><pattern id="${frame.id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="chart-hatch" d="M0 0V6"/></pattern></defs>
    ${content}</svg>`;
}

/** How high a drawn chart is. */
export function drawnHeightPx({ text }: Markup): number {
  return Number(/viewBox="0 0 \S+ (\S+)"/.exec(text)?.[1]);
}

/** The fill of a shape that stands for something missing or unknown. */
export function hatchFill(frame: ChartFrame): string {
  return `url(#${frame.id}-hatch)`;
}

/** A chart without anything to draw says so. */
export function emptyChart(frame: ChartFrame, name: string): Markup {
  return chartSvg(frame, 40, name, svg`<text class="chart-soft" x="0" y="25">没有可画的数</text>`);
}
