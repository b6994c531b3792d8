import type { QuadrantChart } from '../../../../src/charts/quadrant-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'quadrant',
  name: '双监控：钱和事两个进度',
  unit: '%',
  rowTitle: '监控期',
  across: '预算执行（%）',
  upwards: '跟上的指标占比（%）',
  cross: {
    across: 58.3,
    upwards: 50,
    text: '竖线：全年已过 58.3%，浅色一条是慢 10 个百分点以内；横线：一半的指标跟上',
  },
  tolerance: 10,
  corners: ['钱慢事快', '都快', '都慢', '钱快事慢'],
} as const;
const point = (label: string, across: number, upwards: number) => ({
  label,
  across,
  upwards,
  text: `支出 ${across}%，目标 ${upwards}%`,
});

export const quadrantCases: ChartCases<QuadrantChart> = {
  usual: {
    ...base,
    points: [point('2023 年 1—7 月', 45, 62), point('2024 年 1—7 月', 88, 40), point('2025 年 1—7 月', 60, 61)],
  },
  empty: { ...base, points: [] },
  'one-value': { ...base, points: [point('2025 年 1—7 月', 0, 0)] },
  huge: { ...base, points: [point('2025 年 1—7 月', 120, 460)] },
  negative: { ...base, points: [point('2025 年 1—7 月', -5, 20)] },
  missing: {
    ...base,
    points: [{ label: '2025 年 1—7 月', across: 60, upwards: undefined, text: '目标进度说不清：指标都是定性的' }],
  },
  approximate: {
    ...base,
    points: [{ label: '2025 年 1—7 月', across: 60, upwards: 58, text: '支出约 60%，目标 58%' }],
  },
  'long-labels': {
    ...base,
    points: [
      point('城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）', 61, 59),
      point('同一处的另一个点', 61, 59),
    ],
  },
  crowded: {
    ...base,
    points: Array.from({ length: 20 }, (_, at) => point(`第 ${at + 1} 个项目`, 38 + (at % 5) * 4, at < 17 ? 100 : 0)),
  },
  'nothing-known': {
    ...base,
    points: ['2024 年 1—7 月', '2025 年 1—7 月'].map((label) => ({
      label,
      across: undefined,
      upwards: undefined,
      text: '花了多少没有可算的数；没有收录监控指标',
    })),
  },
};
