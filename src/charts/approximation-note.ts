import type { Chart } from './chart.ts';

/** What is said below a chart that draws approximate figures, or `undefined` where all of them are exact. */
export function approximationNote(chart: Chart): string | undefined {
  if (!holdsApproximate(chart)) return undefined;
  return chart.kind === 'hundred'
    ? '其中有约数，份额也是约数。'
    : '虚线边的是约数、余数，照印出的数画，不能当作精确数。';
}

function holdsApproximate(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('isApproximate' in part && part.isApproximate === true) return true;
  return Object.values(part).some(holdsApproximate);
}
