import type { TimelineChart } from '../../../../src/charts/timeline-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = {
  kind: 'timeline',
  name: '四个同步',
  unit: '日期',
  rowTitle: '环节',
  series: ['预算', '绩效目标'],
} as const;
const row = (label: string, budget: string, target: string, note: string) => ({
  label,
  marks: [
    { series: 0 as const, on: budget, text: budget },
    { series: 1 as const, on: target, text: target },
  ],
  note,
});

export const timelineCases: ChartCases<TimelineChart> = {
  usual: {
    ...base,
    rows: [
      row('编审', '2023-11-10', '2023-11-10', '同日'),
      row('上会', '2024-01-15', '2024-01-15', '同日'),
      row('批复', '2024-02-05', '2024-02-20', '相差 15 天'),
      row('公开', '2024-02-25', '2024-03-20', '相差 24 天'),
    ],
  },
  empty: { ...base, rows: [] },
  'few-days': {
    ...base,
    rows: [row('民政局', '2025-12-25', '2025-12-24', '早 1 天'), row('教育局', '2025-12-25', '2026-01-08', '晚 14 天')],
  },
  'one-value': {
    ...base,
    rows: [{ label: '公开', marks: [{ series: 0, on: '2024-02-25', text: '2024-02-25' }], note: '只见预算' }],
  },
  huge: { ...base, rows: [row('公开', '1998-02-25', '2025-12-31', '相差 10,171 天')] },
  negative: { ...base, rows: [row('公开', '2024-03-20', '2024-02-25', '目标早 24 天')] },
  missing: {
    ...base,
    rows: [
      row('批复', '2024-02-05', '2024-02-20', '相差 15 天'),
      { label: '公开', marks: [], note: '本站未收录', isMissing: true },
    ],
  },
  approximate: {
    ...base,
    rows: [
      { label: '批复', marks: [{ series: 0, on: '2024-02-01', text: '2024 年 2 月（原件未印日）' }], note: '日不详' },
    ],
  },
  'long-labels': {
    ...base,
    rows: [
      row(
        '城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）',
        '2024-02-05',
        '2024-02-20',
        '相差 15 天，当地规定应在批复后二十日内与部门预算同时公开',
      ),
    ],
  },
  'nothing-known': {
    ...base,
    rows: ['批复', '公开'].map((label) => ({ label, marks: [], note: '本站未收录', isMissing: true })),
  },
  crowded: {
    ...base,
    rows: [
      {
        label: '部门预算 24 份',
        marks: Array.from({ length: 24 }, (_, at) => {
          const on = `2024-02-${String(1 + at).padStart(2, '0')}`;
          return { series: (at % 2) as 0 | 1, on, text: on };
        }),
        note: '期限内 20，晚于期限 3，本站未收录 1',
      },
    ],
  },
};
