import type { ChartFrame } from './chart-frame.ts';
import { dumbbellChart, type DumbbellChart } from './dumbbell-chart.ts';
import { flowChart, type FlowChart } from './flow-chart.ts';
import { hundredChart, type HundredChart } from './hundred-chart.ts';
import type { Markup } from './svg.ts';
import { treemapChart, type TreemapChart } from './treemap-chart.ts';

/** Every kind of chart with what it draws, as plain data that a view can make. */
export type Chart = DumbbellChart | FlowChart | HundredChart | TreemapChart;

/** Draws a chart into a frame. The same data and frame give the same text. */
export function drawChart(chart: Chart, frame: ChartFrame): Markup {
  switch (chart.kind) {
    case 'dumbbell':
      return dumbbellChart(chart, frame);
    case 'flow':
      return flowChart(chart, frame);
    case 'hundred':
      return hundredChart(chart, frame);
    case 'treemap':
      return treemapChart(chart, frame);
  }
}
