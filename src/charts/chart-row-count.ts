import type { Chart } from './chart.ts';
import type { TreemapPart } from './treemap-chart.ts';

/** How many rows of figures a chart draws from, which its table must have too. */
export function chartRowCount(chart: Chart): number {
  switch (chart.kind) {
    case 'flow':
      return chart.links.length;
    case 'hundred':
      return chart.parts.length;
    case 'histogram':
      return chart.bins.length;
    case 'quadrant':
    case 'scatter':
      return chart.points.length;
    case 'slope':
      return chart.lines.length;
    case 'steps':
      return chart.moments.length;
    case 'waterfall':
      return chart.steps.length;
    case 'treemap':
      return partCount(chart.parts);
    case 'bullet':
    case 'dumbbell':
    case 'heat':
    case 'interval':
    case 'timeline':
      return chart.rows.length;
  }
}

function partCount(parts: readonly TreemapPart[]): number {
  return parts.reduce((sum, { parts: below = [] }) => sum + 1 + partCount(below), 0);
}
