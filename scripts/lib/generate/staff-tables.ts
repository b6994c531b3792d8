import type { PrintedTable } from '../../../src/schemas/printed-table.ts';
import { wanText, type Hundreds } from './amount.ts';

type Row = PrintedTable['parts'][number]['rows'][number];

const UNIT = '万元' as const;

/** What is spent on staff, and the three public costs within it. */
export type StaffCosts = { budget: ThreePublic; prior: ThreePublic };
type ThreePublic = { abroad: Hundreds; purchase: Hundreds; running: Hundreds; reception: Hundreds };

const BASIC_SHARES: [code: string, label: string, perThousand: number][] = [
  ['30101', '基本工资', 260],
  ['30102', '津贴补贴', 210],
  ['30103', '奖金', 120],
  ['30108', '机关事业单位基本养老保险缴费', 96],
  ['30110', '职工基本医疗保险缴费', 44],
  ['30113', '住房公积金', 78],
  ['30201', '办公费', 42],
  ['30206', '电费', 18],
  ['30211', '差旅费', 26],
  ['30231', '公务用车运行维护费', 14],
  ['30299', '其他商品和服务支出', 36],
];

const ECONOMIC_TITLES: Record<string, string> = {
  '301': '工资福利支出',
  '302': '商品和服务支出',
  '303': '对个人和家庭的补助',
};

/** 人员经费 is 301 and 303, 公用经费 302; the last line takes what rounding leaves. */
export function basicTable(total: Hundreds): PrintedTable {
  const amounts = BASIC_SHARES.map(([, , share]) => Math.floor((total * share) / 1000));
  const rest = total - amounts.reduce((sum, amount) => sum + amount, 0);
  const lines = [
    ...BASIC_SHARES.map(([code, label], index) => ({ code, label, amount: amounts[index] ?? 0 })),
    { code: '30302', label: '退休费', amount: rest },
  ];
  const sum = (prefixes: string[]) =>
    lines
      .filter(({ code }) => prefixes.some((prefix) => code.startsWith(prefix)))
      .reduce((whole, { amount }) => whole + amount, 0);
  const rows: Row[] = Object.entries(ECONOMIC_TITLES).flatMap(([code, label]) => [
    { code, label, cells: [wanText(sum([code]))] },
    ...lines
      .filter((line) => line.code.startsWith(code))
      .map((line) => ({ code: line.code, label: line.label, cells: [wanText(line.amount)] })),
  ]);
  return {
    no: '06',
    form: 'general-basic',
    name: '一般公共预算基本支出表',
    book: 'general',
    unit: UNIT,
    parts: [
      {
        columns: [{ key: 'total', title: '合计' }],
        rows: [
          ...rows,
          { label: '人员经费合计', role: 'personnel-total', cells: [wanText(sum(['301', '303']))] },
          { label: '公用经费合计', role: 'public-total', cells: [wanText(sum(['302']))] },
          { label: '合计', role: 'total', cells: [wanText(total)] },
        ],
      },
    ],
  };
}

export function threePublicTotal({ abroad, purchase, running, reception }: ThreePublic): Hundreds {
  return abroad + purchase + running + reception;
}

export function threePublicTable(year: number, { budget, prior }: StaffCosts): PrintedTable {
  const cells = (costs: ThreePublic) =>
    [
      threePublicTotal(costs),
      costs.abroad,
      costs.purchase + costs.running,
      costs.purchase,
      costs.running,
      costs.reception,
    ].map(wanText);
  return {
    no: '07',
    form: 'three-public',
    name: '“三公”经费支出表',
    unit: UNIT,
    parts: [
      {
        columns: [
          { key: 'total', title: '合计' },
          { key: 'abroad', title: '因公出国（境）费' },
          { key: 'vehicle', title: '公务用车购置及运行费' },
          { key: 'vehicle-purchase', title: '公务用车购置费' },
          { key: 'vehicle-running', title: '公务用车运行费' },
          { key: 'reception', title: '公务接待费' },
        ],
        rows: [
          { label: `${year - 1} 年`, cells: cells(prior) },
          { label: `${year} 年`, cells: cells(budget) },
        ],
      },
    ],
  };
}
