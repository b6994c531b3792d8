import type { HundredChart } from '../../../../src/charts/hundred-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = { kind: 'hundred', name: '每 100 元怎么花', unit: '万元', rowTitle: '功能分类' } as const;
const part = (label: string, value: number, shareText: string) => ({
  label,
  value: { value, text: `${value} 万元` },
  shareText,
});

export const hundredCases: ChartCases<HundredChart> = {
  usual: {
    ...base,
    parts: [
      part('教育支出', 32_100, '32.1 元'),
      part('社会保障和就业支出', 21_400, '21.4 元'),
      part('卫生健康支出', 15_050, '15.05 元'),
      part('农林水支出', 11_200, '11.2 元'),
      part('一般公共服务支出', 8_250, '8.25 元'),
      part('城乡社区支出', 6_000, '6 元'),
      part('节能环保支出', 4_000, '4 元'),
      part('其他', 2_000, '2 元'),
    ],
  },
  empty: { ...base, parts: [] },
  'one-value': { ...base, parts: [part('教育支出', 5, '100 元')] },
  huge: { ...base, parts: [part('教育支出', 12_345_678_901, '99.99 元'), part('其他', 1, '不到 0.01 元')] },
  negative: { ...base, parts: [part('教育支出', 100, '100 元'), part('其他支出', -5, '负数，不占份额')] },
  missing: {
    ...base,
    parts: [
      part('教育支出', 100, '100 元'),
      { label: '国防支出', value: { value: undefined, text: '不要求公开' }, shareText: '不要求公开' },
    ],
  },
  approximate: {
    ...base,
    parts: [
      { label: '教育支出', value: { value: 200, text: '约200亿元', isApproximate: true }, shareText: '约 80 元' },
      part('其他', 50, '约 20 元'),
    ],
  },
  'long-labels': {
    ...base,
    parts: [
      part('资源勘探工业信息等支出（含上级专项转移支付安排的支出及以前年度结转资金安排的支出）', 60, '60 元'),
      part('灾害防治及应急管理支出', 40, '40 元'),
    ],
  },
  'nothing-known': {
    ...base,
    parts: [{ label: '国防支出', value: { value: undefined, text: '不要求公开' }, shareText: '不要求公开' }],
  },
};
