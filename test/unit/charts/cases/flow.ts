import type { FlowChart } from '../../../../src/charts/flow-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'flow',
  name: '资金从预算到部门',
  unit: '万元',
  rowTitle: '来源',
  columns: ['四本预算', '功能分类', '部门'],
} as const;
const node = (id: string, column: number, label: string, value: number) => ({
  id,
  column,
  label,
  value: { value, text: value.toLocaleString('en') },
});
const link = (from: string, to: string, value: number) => ({
  from,
  to,
  value: { value, text: value.toLocaleString('en') },
});

const pair = (value: number, labels: [string, string] = ['一般公共预算', '教育支出']): FlowChart => ({
  ...base,
  columns: ['四本预算', '功能分类'],
  nodes: [node('a', 0, labels[0], value), node('b', 1, labels[1], value)],
  links: [link('a', 'b', value)],
});

export const flowCases: ChartCases<FlowChart> = {
  usual: {
    ...base,
    nodes: [
      node('general', 0, '一般公共预算', 5000),
      node('fund', 0, '政府性基金预算', 1500),
      node('205', 1, '教育支出', 3200),
      node('208', 1, '社会保障和就业支出', 1800),
      node('212', 1, '城乡社区支出', 1500),
      node('edu', 2, '教育局', 3200),
      node('civil', 2, '民政局', 1800),
      node('city', 2, '城市管理局', 1500),
    ],
    links: [
      link('general', '205', 3200),
      link('general', '208', 1800),
      link('fund', '212', 1500),
      link('205', 'edu', 3200),
      link('208', 'civil', 1800),
      link('212', 'city', 1500),
    ],
  },
  empty: { ...base, nodes: [], links: [] },
  'one-value': pair(5),
  huge: pair(12_345_678_901),
  negative: {
    ...base,
    nodes: [node('a', 0, '一般公共预算', 100), node('b', 1, '教育支出', 100), node('c', 1, '其他支出', -5)],
    links: [link('a', 'b', 100), link('a', 'c', -5)],
  },
  missing: {
    ...base,
    nodes: [
      node('a', 0, '一般公共预算', 100),
      node('b', 1, '教育支出', 100),
      { id: 'c', column: 1, label: '国防支出', value: { value: undefined, text: '不要求公开' } },
    ],
    links: [link('a', 'b', 100), { from: 'a', to: 'c', value: { value: undefined, text: '不要求公开' } }],
  },
  approximate: {
    ...base,
    nodes: [
      node('a', 0, '一般公共预算', 200),
      { id: 'b', column: 1, label: '教育支出', value: { value: 200, text: '约200', isApproximate: true } },
    ],
    links: [{ from: 'a', to: 'b', value: { value: 200, text: '约200', isApproximate: true } }],
  },
  'long-labels': pair(60, [
    '国有资本经营预算（含上级转移支付及以前年度结转资金）',
    '资源勘探工业信息等支出（含支持中小企业发展）',
  ]),
  'nothing-known': {
    ...base,
    nodes: [node('a', 0, '一般公共预算', 0), node('b', 1, '教育支出', 0)],
    links: [{ from: 'a', to: 'b', value: { value: undefined, text: '不要求公开' } }],
  },
  crowded: {
    ...base,
    nodes: [
      node('general', 0, '一般公共预算', 99_000),
      node('fund', 0, '政府性基金预算', 40),
      node('state', 0, '国有资本经营预算', 3),
      ...Array.from({ length: 9 }, (_, at) => node(`f${at}`, 1, `第 ${at + 1} 类支出`, at === 0 ? 98_900 : 15)),
      ...Array.from({ length: 9 }, (_, at) => node(`d${at}`, 2, `第 ${at + 1} 个部门`, at === 8 ? 98_900 : 15)),
    ],
    links: [
      link('general', 'f0', 98_900),
      ...Array.from({ length: 8 }, (_, at) => link(at < 4 ? 'general' : at < 7 ? 'fund' : 'state', `f${at + 1}`, 15)),
      ...Array.from({ length: 9 }, (_, at) => link(`f${at}`, `d${8 - at}`, at === 0 ? 98_900 : 15)),
    ],
  },
};
