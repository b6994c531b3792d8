import type { ChartFrame } from './chart-frame.ts';
import { dumbbellChart, type DumbbellChart } from './dumbbell-chart.ts';
import type { Markup } from './svg.ts';

/** Every kind of chart with what it draws, as plain data that a view can make. */
export type Chart = DumbbellChart;

/** Draws a chart into a frame. The same data and frame give the same text. */
export function drawChart(chart: Chart, frame: ChartFrame): Markup {
  switch (chart.kind) {
    case 'dumbbell':
      return dumbbellChart(chart, frame);
  }
}
