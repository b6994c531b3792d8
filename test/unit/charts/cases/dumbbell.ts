import type { DumbbellChart } from '../../../../src/charts/dumbbell-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'dumbbell',
  name: '年初预算、调整预算与决算',
  unit: '万元',
  rowTitle: '年度',
  series: ['年初预算', '调整预算', '决算'],
} as const;
const exact = (value: number, text: string) => ({ value, text });

export const dumbbellCases: ChartCases<DumbbellChart> = {
  usual: {
    ...base,
    rows: [
      { label: '2023 年', values: [exact(1200, '1,200.00'), exact(1350.5, '1,350.50'), exact(1290, '1,290.00')] },
      { label: '2024 年', values: [exact(1500, '1,500.00'), exact(1480, '1,480.00'), exact(1471.2, '1,471.20')] },
    ],
  },
  empty: { ...base, rows: [] },
  'one-value': { ...base, series: ['决算'], rows: [{ label: '2024 年', values: [exact(0, '0.00')] }] },
  huge: {
    ...base,
    rows: [
      {
        label: '2024 年',
        values: [exact(12_345_678_901, '12,345,678,901.00'), exact(1, '1.00'), exact(9e9, '9,000,000,000.00')],
      },
    ],
  },
  negative: {
    ...base,
    rows: [{ label: '2014 年', values: [exact(-55.78, '-55.78'), exact(0, '0.00'), exact(170, '170.00')] }],
  },
  missing: {
    ...base,
    rows: [
      {
        label: '2024 年',
        values: [
          exact(1500, '1,500.00'),
          { value: undefined, text: '本站未收录' },
          { value: undefined, text: '未到期' },
        ],
      },
    ],
  },
  approximate: {
    ...base,
    rows: [
      {
        label: '2020 年',
        values: [
          { value: 3700, text: '3700余', isApproximate: true },
          exact(4000, '4,000.00'),
          { value: 5000, text: '约5000', isApproximate: true },
        ],
      },
    ],
  },
  'long-labels': {
    ...base,
    rows: [
      {
        label: '城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）',
        values: [exact(1200, '1,200.00'), exact(1350.5, '1,350.50'), exact(1290, '1,290.00')],
      },
    ],
  },
  'far-from-zero': {
    ...base,
    ...{ name: '单位自评与财政抽评', unit: '分', rowTitle: '对象', series: ['单位自评', '财政抽评'], floor: 85 },
    rows: [
      { label: '社区日间照料中心运行补助', values: [exact(98.05, '98.05 分'), exact(96.15, '96.15 分')] },
      { label: '环境空气自动监测站运维', values: [exact(99.93, '99.93 分'), exact(88.53, '88.53 分')] },
    ],
  },
  'nothing-known': {
    ...base,
    rows: [
      {
        label: '2024 年',
        values: ['本站未收录', '未到期', '不要求公开'].map((text) => ({ value: undefined, text })),
      },
    ],
  },
};
