import type { BulletChart } from '../../../../src/charts/bullet-chart.ts';
import type { ChartCases } from '../chart-cases.ts';

const base = { kind: 'bullet', name: '目标与实际', unit: '目标的 %', rowTitle: '指标' } as const;
const row = (
  label: string,
  direction: 'higher' | 'lower' | 'exact',
  percent: number,
  targetText: string,
  actualText: string,
  stateText: string,
) => ({
  label,
  direction,
  percent,
  targetText,
  actualText,
  stateText,
});

export const bulletCases: ChartCases<BulletChart> = {
  usual: {
    ...base,
    rows: [
      row('助餐服务人次', 'higher', 112.4, '≥50000人次', '56200人次', '达成'),
      row('每人次成本', 'lower', 96, '≤12.5元', '12元', '达成'),
      row('项目验收合格率', 'exact', 97, '=100%', '97%', '未达成'),
    ],
  },
  empty: { ...base, rows: [] },
  'one-value': { ...base, rows: [row('助餐服务人次', 'higher', 0, '≥50000人次', '0人次', '未达成')] },
  huge: {
    ...base,
    rows: [
      row('培训人次', 'higher', 12_345, '≥10人次', '1234.5人次', '达成，为目标的 123.45 倍'),
      row('建成率', 'higher', 80, '≥100%', '80%', '未达成'),
    ],
  },
  negative: { ...base, rows: [row('能耗增长率', 'lower', -40, '≤5%', '-2%', '达成')] },
  missing: {
    ...base,
    rows: [
      {
        label: '群众生活条件',
        direction: undefined,
        percent: undefined,
        targetText: '有效改善',
        actualText: '达成预期',
        stateText: '定性指标，不能按数比较',
      },
      row('助餐服务人次', 'higher', 90, '≥50000人次', '45000人次', '未达成'),
    ],
  },
  approximate: {
    ...base,
    rows: [{ ...row('受益群众', 'higher', 103, '≥6万人', '约6.2万人', '约数，不作判断'), isApproximate: true }],
  },
  'long-labels': {
    ...base,
    rows: [
      row(
        '城乡居民基本养老保险基金财政补助资金（含中央财政下达及省级配套部分）',
        'higher',
        101,
        '不低于上年度同期水平（≥98.5%）',
        '99.49%（截至2024年12月31日）',
        '达成',
      ),
    ],
  },
  'nothing-known': {
    ...base,
    rows: [
      {
        label: '群众生活条件',
        direction: undefined,
        percent: undefined,
        targetText: '有效改善',
        actualText: '达成预期',
        stateText: '定性指标，不能按数比较',
      },
    ],
  },
};
