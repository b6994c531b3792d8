import type { TreemapChart } from '../../../../src/charts/treemap-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = { kind: 'treemap', name: '支出按功能分类', unit: '万元', rowTitle: '科目' } as const;
const leaf = (label: string, value: number) => ({ label, value: { value, text: value.toFixed(2) } });

export const treemapCases: ChartCases<TreemapChart> = {
  usual: {
    ...base,
    parts: [
      {
        ...leaf('教育支出', 3210),
        parts: [
          { ...leaf('普通教育', 2800), parts: [leaf('学前教育', 300), leaf('小学教育', 1500), leaf('初中教育', 1000)] },
          leaf('职业教育', 410),
        ],
      },
      {
        ...leaf('社会保障和就业支出', 2140),
        parts: [leaf('行政事业单位养老支出', 1240), leaf('抚恤', 500), leaf('社会福利', 400)],
      },
      { ...leaf('卫生健康支出', 1505), parts: [leaf('公立医院', 900), leaf('公共卫生', 605)] },
      leaf('农林水支出', 1120),
      leaf('住房保障支出', 90),
    ],
  },
  empty: { ...base, parts: [] },
  'one-value': { ...base, parts: [leaf('教育支出', 5)] },
  huge: { ...base, parts: [leaf('教育支出', 12_345_678_901), leaf('其他支出', 1)] },
  negative: { ...base, parts: [leaf('教育支出', 100), leaf('其他支出', -5)] },
  missing: {
    ...base,
    parts: [leaf('教育支出', 100), { label: '国防支出', value: { value: undefined, text: '不要求公开' } }],
  },
  approximate: {
    ...base,
    parts: [{ label: '教育支出', value: { value: 200, text: '约200', isApproximate: true } }, leaf('其他支出', 50)],
  },
  'long-labels': {
    ...base,
    parts: [
      {
        ...leaf('资源勘探工业信息等支出', 60),
        parts: [
          leaf('支持中小企业发展和管理支出（含上级专项转移支付安排的支出）', 35),
          leaf('其他资源勘探工业信息等支出', 25),
        ],
      },
      leaf('灾害防治及应急管理支出', 40),
    ],
  },
  'nothing-known': {
    ...base,
    parts: [{ label: '国防支出', value: { value: undefined, text: '不要求公开' } }],
  },
  'missing-below': {
    ...base,
    parts: [
      {
        ...leaf('教育支出', 100),
        parts: [
          leaf('普通教育', 100),
          { label: '进修及培训', value: { value: undefined, text: '未填' } },
          leaf('职业教育', 0),
        ],
      },
    ],
  },
  'low-parts': {
    ...base,
    parts: [
      { ...leaf('教育支出', 2000), parts: [leaf('普通教育', 1900), leaf('职业教育', 100)] },
      { ...leaf('社会保障和就业支出', 60), parts: [leaf('抚恤', 40), leaf('社会福利', 20)] },
      { ...leaf('住房保障支出', 40), parts: [leaf('住房改革支出', 40)] },
    ],
  },
  crowded: {
    ...base,
    parts: Array.from({ length: 12 }, (_, part) => ({
      ...leaf(`第 ${part + 1} 类支出`, 1200 / (part + 1)),
      parts: Array.from({ length: 8 }, (_below, at) =>
        leaf(`第 ${part + 1} 类第 ${at + 1} 款支出`, 150 / (part + 1) / (at + 1)),
      ),
    })),
  },
};
