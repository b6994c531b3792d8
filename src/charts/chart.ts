import { bulletChart, type BulletChart } from './bullet-chart.ts';
import type { ChartFrame } from './chart-frame.ts';
import { dumbbellChart, type DumbbellChart } from './dumbbell-chart.ts';
import { flowChart, type FlowChart } from './flow-chart.ts';
import { heatChart, type HeatChart } from './heat-chart.ts';
import { histogramChart, type HistogramChart } from './histogram-chart.ts';
import { hundredChart, type HundredChart } from './hundred-chart.ts';
import { intervalChart, type IntervalChart } from './interval-chart.ts';
import { quadrantChart, type QuadrantChart } from './quadrant-chart.ts';
import { scatterChart, type ScatterChart } from './scatter-chart.ts';
import { slopeChart, type SlopeChart } from './slope-chart.ts';
import { stepsChart, type StepsChart } from './steps-chart.ts';
import type { Markup } from './svg.ts';
import { timelineChart, type TimelineChart } from './timeline-chart.ts';
import { treemapChart, type TreemapChart } from './treemap-chart.ts';
import { waterfallChart, type WaterfallChart } from './waterfall-chart.ts';

/** Every kind of chart with what it draws, as plain data that a view can make. */
export type Chart =
  | BulletChart
  | DumbbellChart
  | FlowChart
  | HeatChart
  | HistogramChart
  | HundredChart
  | IntervalChart
  | QuadrantChart
  | ScatterChart
  | SlopeChart
  | StepsChart
  | TimelineChart
  | TreemapChart
  | WaterfallChart;

/** Draws a chart into a frame. The same data and frame give the same text. */
export function drawChart(chart: Chart, frame: ChartFrame): Markup {
  switch (chart.kind) {
    case 'bullet':
      return bulletChart(chart, frame);
    case 'dumbbell':
      return dumbbellChart(chart, frame);
    case 'flow':
      return flowChart(chart, frame);
    case 'heat':
      return heatChart(chart, frame);
    case 'histogram':
      return histogramChart(chart, frame);
    case 'hundred':
      return hundredChart(chart, frame);
    case 'interval':
      return intervalChart(chart, frame);
    case 'quadrant':
      return quadrantChart(chart, frame);
    case 'scatter':
      return scatterChart(chart, frame);
    case 'slope':
      return slopeChart(chart, frame);
    case 'steps':
      return stepsChart(chart, frame);
    case 'timeline':
      return timelineChart(chart, frame);
    case 'treemap':
      return treemapChart(chart, frame);
    case 'waterfall':
      return waterfallChart(chart, frame);
  }
}
