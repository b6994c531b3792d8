import type { HistogramChart } from '../../../../src/charts/histogram-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = { kind: 'histogram', name: '单位自评总分的分布', unit: '分', rowTitle: '总分' } as const;
const bin = (from: number, to: number, count: number) => ({ from, to, label: `${from}–${to}`, count });

export const histogramCases: ChartCases<HistogramChart> = {
  usual: {
    ...base,
    bins: [bin(60, 70, 1), bin(70, 80, 4), bin(80, 90, 12), bin(90, 100, 31)],
    bands: [
      { from: 60, to: 80, label: '中' },
      { from: 80, to: 90, label: '良' },
      { from: 90, to: 100, label: '优' },
    ],
  },
  empty: { ...base, bins: [] },
  'one-value': { ...base, bins: [bin(90, 100, 1)] },
  huge: { ...base, bins: [bin(0, 50, 1), bin(50, 100, 12_345)] },
  negative: { ...base, unit: '自评比抽评高出的分', bins: [bin(-10, 0, 2), bin(0, 10, 7)] },
  missing: { ...base, bins: [bin(80, 90, 2), bin(90, 100, 0)], note: '未印总分的 3 份不在图中' },
  approximate: { ...base, bins: [bin(80, 90, 2)], note: '约数 1 份按印出的数计入' },
  'long-labels': {
    ...base,
    bins: [bin(0, 60, 2), bin(60, 100, 5)],
    bands: [
      { from: 0, to: 60, label: '不合格（须限期整改并核减下年预算）' },
      { from: 60, to: 100, label: '合格（予以支持，按规定程序安排）' },
    ],
  },
  'many-bins': { ...base, bins: Array.from({ length: 20 }, (_, at) => bin(at * 5, at * 5 + 5, at)) },
  'nothing-known': { ...base, bins: [bin(80, 90, 0), bin(90, 100, 0)], note: '未印总分的 3 份不在图中' },
};
