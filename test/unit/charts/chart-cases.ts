import type { Chart } from '../../../src/charts/chart.ts';
import { dumbbellCases } from './cases/dumbbell.ts';
import { flowCases } from './cases/flow.ts';
import { hundredCases } from './cases/hundred.ts';
import { treemapCases } from './cases/treemap.ts';

/** What every chart must be able to draw, in words. A chart may have cases of its own beside these. */
export const wantedCases = [
  ...['usual', 'empty', 'one-value', 'huge', 'negative', 'missing', 'approximate', 'long-labels'],
] as const;

export type ChartCases<Kind extends Chart> = Readonly<Record<string, Kind>>;

export const chartCases: Readonly<Record<Chart['kind'], ChartCases<Chart>>> = {
  dumbbell: dumbbellCases,
  flow: flowCases,
  hundred: hundredCases,
  treemap: treemapCases,
};
