import type { SlopeChart } from '../../../../src/charts/slope-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'slope',
  name: '满意度逐年',
  unit: '%',
  rowTitle: '领域',
  moments: ['2023 年', '2024 年', '2025 年'],
} as const;
const line = (label: string, ...values: number[]) => ({
  label,
  values: values.map((value) => ({ value, text: `${value}%` })),
});

export const slopeCases: ChartCases<SlopeChart> = {
  usual: {
    ...base,
    lines: [line('养老服务', 88, 90.2, 92.3), line('义务教育', 90, 89.8, 88.1), line('公共交通', 76, 79.4, 88)],
  },
  empty: { ...base, lines: [] },
  'one-value': { ...base, moments: ['2025 年'], lines: [line('养老服务', 92.3)] },
  huge: { ...base, unit: '人', lines: [line('投票人数', 12_345_678_901, 3, 9_876_543_210)] },
  negative: { ...base, unit: '百分点', lines: [line('与目标之差', -3.2, 0, 1.4)] },
  missing: {
    ...base,
    lines: [
      {
        label: '养老服务',
        values: [
          { value: 88, text: '88%' },
          { value: undefined, text: '未调查' },
          { value: 92.3, text: '92.3%' },
        ],
      },
    ],
  },
  approximate: {
    ...base,
    lines: [
      {
        label: '养老服务',
        values: [
          { value: 88, text: '约88%', isApproximate: true },
          { value: 90, text: '90%' },
          { value: 94, text: '94%以上', isApproximate: true },
        ],
      },
    ],
  },
  'long-labels': {
    ...base,
    lines: [
      line('城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）', 88, 90.2, 92.3),
      line('同样的结果', 88, 90.2, 92.3),
    ],
  },
  'not-comparable': { ...base, lines: [{ ...line('养老服务', 88, 90.2, 92.3), isComparable: false }] },
  'given-ends': { ...base, ends: { low: 70, high: 90 }, lines: [line('医疗', 81.1, 82.4, 82.6)] },
  'partly-comparable': {
    ...base,
    lines: [{ ...line('养老服务', 88, 90.2, 92.3), isComparable: [false, true] }, line('义务教育', 90, 89.8, 88.1)],
  },
  'nothing-known': {
    ...base,
    lines: [{ label: '养老服务', values: base.moments.map(() => ({ value: undefined, text: '未调查' })) }],
  },
  crowded: {
    ...base,
    lines: Array.from({ length: 14 }, (_, at) => line(`第 ${at + 1} 个领域`, 90 + at / 10, 91, 92 + (at % 3) / 10)),
  },
};
