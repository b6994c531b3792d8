import type { ScatterChart } from '../../../../src/charts/scatter-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'scatter',
  name: '执行率与总分',
  unit: '%、分',
  rowTitle: '项目',
  across: '执行率（%）',
  upwards: '总分（分）',
} as const;
const point = (label: string, across: number | undefined, upwards: number | undefined, isApproximate = false) => ({
  label,
  key: label,
  across: { value: across, text: across === undefined ? '没有印执行率' : `${across}%`, isApproximate },
  upwards: { value: upwards, text: upwards === undefined ? '没有印总分' : `${upwards} 分` },
});

export const scatterCases: ChartCases<ScatterChart> = {
  usual: {
    ...base,
    points: [
      point('道路养护', 97.8, 98.5),
      point('营养改善', 100, 100),
      point('老旧小区', 61.2, 90),
      point('河道', 88, 86),
    ],
  },
  empty: { ...base, points: [] },
  'one-value': { ...base, points: [point('道路养护', 100, 100)] },
  huge: { ...base, points: [point('道路养护', 100, 96), point('应急', 1250, 91)] },
  negative: { ...base, points: [point('道路养护', -3.5, 80), point('河道', 90, 95)] },
  missing: {
    ...base,
    points: [point('道路养护', undefined, 96), point('营养改善', 99, undefined), point('河道', 90, 91.5)],
  },
  approximate: { ...base, points: [point('道路养护', 94, 96, true), point('河道', 90, 95)] },
  'long-labels': {
    ...base,
    points: [
      point('城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）', 99.98, 97.25),
      point('河道', 10, 60),
    ],
  },
  'nothing-known': { ...base, points: [point('道路养护', undefined, undefined), point('河道', 90, undefined)] },
  crowded: {
    ...base,
    points: Array.from({ length: 120 }, (_, at) => point(`第 ${at + 1} 个项目`, 80 + (at % 21), 85 + ((at * 7) % 16))),
  },
};
