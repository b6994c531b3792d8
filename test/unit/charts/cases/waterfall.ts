import type { WaterfallChart } from '../../../../src/charts/waterfall-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = { kind: 'waterfall', name: '从申报到批复', unit: '万元', rowTitle: '步骤' } as const;
const step = (label: string, role: 'total' | 'change', value: number) => ({
  label,
  role,
  value: { value, text: value.toFixed(2) },
});

export const waterfallCases: ChartCases<WaterfallChart> = {
  usual: {
    ...base,
    steps: [
      step('单位申报', 'total', 1200),
      step('部门审核', 'change', -150),
      step('财政审核', 'change', -80),
      step('追加', 'change', 30),
      step('批复', 'total', 1000),
    ],
  },
  empty: { ...base, steps: [] },
  'one-value': { ...base, steps: [step('批复', 'total', 0)] },
  huge: {
    ...base,
    steps: [step('申报', 'total', 12_345_678_901), step('核减', 'change', -1), step('批复', 'total', 12_345_678_900)],
  },
  negative: {
    ...base,
    steps: [step('上年结余', 'total', -55.78), step('本年收入', 'change', 170), step('年末', 'total', 114.22)],
  },
  missing: {
    ...base,
    steps: [
      step('收回', 'total', 187),
      { label: '去向', role: 'change', value: { value: undefined, text: '去向未公开' } },
    ],
  },
  approximate: {
    ...base,
    steps: [{ label: '压减', role: 'total', value: { value: 3700, text: '3700余', isApproximate: true } }],
  },
  'long-labels': {
    ...base,
    steps: [
      step('城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）', 'total', 1200),
      step('按评价结果核减并统筹用于其他民生项目', 'change', -150),
    ],
  },
  'nothing-known': {
    ...base,
    steps: [
      { label: '收回', role: 'total', value: { value: undefined, text: '未印金额' } },
      { label: '去向', role: 'change', value: { value: undefined, text: '去向未公开' } },
    ],
  },
};
