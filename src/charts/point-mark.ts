import { svg, type Markup } from './svg.ts';

/** Which of up to four series a point belongs to. Shapes differ too, so that colour is never the only sign. */
export type SeriesNo = 0 | 1 | 2 | 3;

const RADIUS_PX = 6;

/** A point of a series: open ring, diamond, disc, square. An approximate one has a dashed edge and no fill. */
export function pointMark(series: SeriesNo, x: number, y: number, isApproximate = false): Markup {
  const kind = `chart-point chart-point--${series + 1}${isApproximate ? ' chart-point--about' : ''}`;
  const r = RADIUS_PX;
  switch (series) {
    case 1:
      return svg`<path class="${kind}" d="M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z"/>`;
    case 3:
      return svg`<rect class="${kind}" x="${x - r + 1}" y="${y - r + 1}" width="${2 * r - 2}" height="${2 * r - 2}"/>`;
    default:
      return svg`<circle class="${kind}" cx="${x}" cy="${y}" r="${r}"/>`;
  }
}
