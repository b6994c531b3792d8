import type { IntervalChart } from '../../../../src/charts/interval-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'interval',
  name: '满意度与区间',
  unit: '%',
  rowTitle: '领域',
  ends: { low: 0, high: 100 },
} as const;
const row = (label: string, value: number, low: number, high: number) => ({
  label,
  value: { value, text: `${value}%` },
  interval: { low, high, text: `${low}%–${high}%` },
  target: { value: 90, text: '>90%' },
  note: '随机抽样，有效 1,024 份',
});

export const intervalCases: ChartCases<IntervalChart> = {
  usual: {
    ...base,
    rows: [
      row('养老服务', 92.3, 90.5, 93.8),
      { label: '公共交通', value: { value: 81, text: '81%' }, note: '自愿填答，不能推断总体' },
      row('义务教育', 88.1, 86, 90),
    ],
  },
  empty: { ...base, rows: [] },
  'one-value': { ...base, rows: [row('养老服务', 100, 99.6, 100)] },
  huge: {
    ...base,
    unit: '票',
    ends: { low: 0, high: 20_000_000 },
    rows: [{ label: '最满意的实事', value: { value: 12_345_678, text: '12,345,678 票' }, note: '投票' }],
  },
  negative: {
    ...base,
    unit: '百分点',
    ends: { low: -20, high: 20 },
    rows: [
      {
        label: '比上年',
        value: { value: -3.2, text: '-3.2' },
        interval: { low: -6, high: -0.4, text: '-6–-0.4' },
        note: '两年都是随机抽样',
      },
    ],
  },
  missing: { ...base, rows: [{ label: '医疗卫生', value: { value: undefined, text: '未调查' }, note: '本站未收录' }] },
  approximate: {
    ...base,
    rows: [{ label: '六个领域', value: { value: 94, text: '94%以上', isApproximate: true }, note: '样本量未公开' }],
  },
  'long-labels': {
    ...base,
    rows: [row('城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）', 92.3, 90.5, 93.8)],
  },
  'nothing-known': {
    ...base,
    rows: ['医疗卫生', '养老服务'].map((label) => ({
      label,
      value: { value: undefined, text: '未调查' },
      note: '本站未收录',
    })),
  },
};
