import { scaleLinear, type ScaleLinear } from 'd3';
import { SMALL_PX } from './chart-frame.ts';
import { chartText } from './chart-text.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';

/** A linear scale over the values that always holds zero, or another `floor`, and ends at round numbers. */
export function valueScale(
  values: readonly number[],
  fromPx: number,
  toPx: number,
  floor = 0,
): ScaleLinear<number, number> {
  const low = Math.min(floor, ...values);
  const high = Math.max(floor, ...values);
  return scaleLinear([low, low === high ? low + 1 : high], [fromPx, toPx]).nice(tickCount(toPx - fromPx));
}

/** Grid lines with their numbers above the plot, and the line of zero. */
export function valueAxis(
  scale: ScaleLinear<number, number>,
  { topPx, bottomPx }: { topPx: number; bottomPx: number },
): Markup {
  const [fromPx = 0, toPx = 0] = scale.range();
  const ticks = spaced(scale.ticks(tickCount(toPx - fromPx)), scale);
  return svg`<g class="chart-axis">${ticks.map((tick) => {
    const x = scale(tick);
    return [
      svg`<path class="${tick === 0 ? 'chart-zero' : 'chart-grid'}" d="M${x} ${topPx}V${bottomPx}"/>`,
      chartText(tickText(tick), { x, y: topPx - 10, anchor: 'middle', fontPx: SMALL_PX, kind: 'chart-soft' }),
    ];
  })}</g>`;
}

/** Thousands are parted by commas, hyphens become minus signs. */
export function tickText(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

const tickCount = (lengthPx: number): number => Math.max(2, Math.min(6, Math.floor(lengthPx / 90)));

/** Drops every second tick until no two numbers touch; zero stays. */
function spaced(ticks: readonly number[], scale: ScaleLinear<number, number>): number[] {
  const touches = ticks.some((tick, at) => {
    const next = ticks[at + 1];
    if (next === undefined) return false;
    const room = (textWidthPx(tickText(tick), SMALL_PX) + textWidthPx(tickText(next), SMALL_PX)) / 2 + 8;
    return scale(next) - scale(tick) < room;
  });
  if (!touches || ticks.length < 3) return [...ticks];
  const zeroAt = Math.max(0, ticks.indexOf(0));
  return spaced(
    ticks.filter((_, at) => (at - zeroAt) % 2 === 0),
    scale,
  );
}
