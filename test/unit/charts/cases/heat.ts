import type { HeatChart } from '../../../../src/charts/heat-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'heat',
  name: '满意度：领域与辖区',
  unit: '%',
  rowTitle: '辖区',
  columns: ['养老', '教育', '医疗'],
} as const;
const row = (label: string, ...values: number[]) => ({
  label,
  values: values.map((value) => ({ value, text: String(value) })),
});

export const heatCases: ChartCases<HeatChart> = {
  usual: {
    ...base,
    rows: [row('东城区', 92.3, 88.1, 76), row('西城区', 90.2, 91.4, 81.5), row('临江县', 85, 79.9, 69.2)],
  },
  empty: { ...base, rows: [] },
  'one-value': { ...base, columns: ['养老'], rows: [row('东城区', 92.3)] },
  huge: { ...base, unit: '人', rows: [row('东城区', 12_345_678_901, 3, 0)] },
  negative: { ...base, unit: '百分点', rows: [row('东城区', -3.2, 0, 4.1)] },
  missing: {
    ...base,
    rows: [
      {
        label: '东城区',
        values: [
          { value: 92.3, text: '92.3' },
          { value: undefined, text: '未调查' },
          { value: undefined, text: '未收录' },
        ],
      },
    ],
  },
  approximate: {
    ...base,
    rows: [
      {
        label: '东城区',
        values: [
          { value: 94, text: '94以上', isApproximate: true },
          { value: 80, text: '约80', isApproximate: true },
          { value: 70, text: '70' },
        ],
      },
    ],
  },
  'long-labels': {
    ...base,
    columns: ['基本公共教育服务', '城乡居民基本医疗保险', '公共文化体育服务'],
    rows: [row('示例高新技术产业开发区管理委员会', 92.3, 88.1, 76)],
  },
  'many-columns': {
    ...base,
    columns: ['养老服务', '义务教育', '医疗卫生', '住房保障', '公共交通', '生态环境', '文化体育', '就业创业'],
    rows: [
      row('东城区', 92.3, 88.1, 76, 81, 79.5, 90, 85.5, 88),
      row('西城区', 90.2, 91.4, 81.5, 77, 83.4, 89, 86, 84.2),
    ],
  },
  'nothing-known': {
    ...base,
    rows: [{ label: '东城区', values: ['未调查', '未收录', '不适用'].map((text) => ({ value: undefined, text })) }],
  },
};
