import type { Chart } from '../../../src/charts/chart.ts';
import { bulletCases } from './cases/bullet.ts';
import { dumbbellCases } from './cases/dumbbell.ts';
import { flowCases } from './cases/flow.ts';
import { heatCases } from './cases/heat.ts';
import { histogramCases } from './cases/histogram.ts';
import { hundredCases } from './cases/hundred.ts';
import { intervalCases } from './cases/interval.ts';
import { quadrantCases } from './cases/quadrant.ts';
import { scatterCases } from './cases/scatter.ts';
import { slopeCases } from './cases/slope.ts';
import { stepsCases } from './cases/steps.ts';
import { timelineCases } from './cases/timeline.ts';
import { treemapCases } from './cases/treemap.ts';
import { waterfallCases } from './cases/waterfall.ts';

/** What every chart must be able to draw, in words. A chart may have cases of its own beside these. */
export const wantedCases: readonly string[] = [
  ...['usual', 'empty', 'one-value', 'huge', 'negative', 'missing', 'nothing-known', 'approximate', 'long-labels'],
];

export type ChartCases<Kind extends Chart> = Readonly<Record<string, Kind>>;

export const chartCases: Readonly<Record<Chart['kind'], ChartCases<Chart>>> = {
  bullet: bulletCases,
  dumbbell: dumbbellCases,
  flow: flowCases,
  heat: heatCases,
  histogram: histogramCases,
  hundred: hundredCases,
  interval: intervalCases,
  quadrant: quadrantCases,
  scatter: scatterCases,
  slope: slopeCases,
  steps: stepsCases,
  timeline: timelineCases,
  treemap: treemapCases,
  waterfall: waterfallCases,
};
