import type { StepsChart } from '../../../../src/charts/steps-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'steps',
  name: '助餐服务人次的目标',
  unit: '人次',
  rowTitle: '版本',
  series: ['草案', '批复', '调整', '实际'],
} as const;
const moment = (label: string, series: 0 | 1 | 2 | 3, value: number) => ({
  label,
  series,
  value: { value, text: String(value) },
});

export const stepsCases: ChartCases<StepsChart> = {
  usual: {
    ...base,
    moments: [
      moment('2024 年草案', 0, 48_000),
      moment('2024 年批复', 1, 50_000),
      moment('2024 年 9 月调整', 2, 45_000),
      moment('2024 年实际', 3, 46_200),
      moment('2025 年草案', 0, 47_000),
      moment('2025 年批复', 1, 52_000),
    ],
  },
  empty: { ...base, moments: [] },
  'one-value': { ...base, moments: [moment('2024 年批复', 1, 0)] },
  huge: { ...base, moments: [moment('2024 年批复', 1, 12_345_678_901), moment('2024 年实际', 3, 1)] },
  negative: { ...base, moments: [moment('2024 年批复', 1, -5), moment('2024 年实际', 3, -2)] },
  missing: {
    ...base,
    moments: [
      moment('2024 年批复', 1, 50_000),
      { label: '2024 年实际', series: 3, value: { value: undefined, text: '本站未收录' } },
    ],
  },
  approximate: {
    ...base,
    moments: [
      { label: '2024 年批复', series: 1, value: { value: 5, text: '约5', isApproximate: true } },
      moment('2024 年实际', 3, 6),
    ],
  },
  'long-labels': {
    ...base,
    moments: [
      moment('2024 年部门预算批复时下达的绩效目标', 1, 50_000),
      moment('2024 年 9 月经市财政局批准调整', 2, 45_000),
      moment('2024 年实际', 3, 46_200),
    ],
  },
  'far-from-zero': {
    ...base,
    moments: [2220, 2197.8, 2470, 2397.14, 2640, 2544.2].map((value, at) => ({
      label: `${2023 + Math.floor(at / 2)} 年${at % 2 === 0 ? '批复' : '实际'}`,
      series: at % 2 === 0 ? 1 : 3,
      value: { value, text: at % 2 === 0 ? `≤${value}万元` : String(value) },
    })),
  },
  'nothing-known': {
    ...base,
    moments: [{ label: '2024 年批复', series: 1, value: { value: undefined, text: '本站未收录' } }],
  },
  crowded: {
    ...base,
    moments: Array.from({ length: 12 }, (_, at) =>
      moment(
        `${2018 + Math.floor(at / 2)} 年${at % 2 === 0 ? '批复' : '实际'}`,
        at % 2 === 0 ? 1 : 3,
        50_000 + at * 900,
      ),
    ),
  },
};
