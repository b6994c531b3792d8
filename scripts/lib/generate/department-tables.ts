import type { PrintedTable } from '../../../src/schemas/printed-table.ts';
import { wanText, type Hundreds } from './amount.ts';
import { titleOfCode } from './function-titles.ts';
import type { Line } from './totals.ts';

/** The nine tables of a department, which all follow from its lines and so agree with one another. */

export type AmountOf = (line: Line) => Hundreds;
type Row = PrintedTable['parts'][number]['rows'][number];
type Part = PrintedTable['parts'][number];

const UNIT = '万元' as const;

export function departmentTables(
  name: string,
  year: number,
  lines: Line[],
  amountOf: AmountOf,
  staff: StaffCosts,
): PrintedTable[] {
  const ofBook = (book: string) => lines.filter((line) => line.book === book);
  return [
    summary(year, lines, amountOf),
    incomeTable(name, lines, amountOf),
    { no: '03', form: 'expenditure', name: '部门支出总表', unit: UNIT, parts: [spendingPart(year, lines, amountOf)] },
    fiscalSummary(year, lines, amountOf),
    {
      no: '05',
      form: 'general-expenditure',
      name: '一般公共预算支出表',
      book: 'general',
      unit: UNIT,
      parts: [spendingPart(year, ofBook('general'), amountOf)],
    },
    basicTable(
      sumOf(
        lines.filter(({ isBasic }) => isBasic),
        amountOf,
      ),
    ),
    threePublicTable(year, staff),
    bookTable('08', 'fund', '政府性基金预算支出表', year, ofBook('fund'), amountOf),
    bookTable('09', 'state-capital', '国有资本经营预算支出表', year, ofBook('state-capital'), amountOf),
  ];
}

export function sumOf(lines: Line[], amountOf: AmountOf): Hundreds {
  return lines.reduce((sum, line) => sum + amountOf(line), 0);
}

const BOOKS = [
  ['general', '一般公共预算拨款'],
  ['fund', '政府性基金预算拨款'],
  ['state-capital', '国有资本经营预算拨款'],
] as const;

function incomeRows(lines: Line[], amountOf: AmountOf): Row[] {
  const total = wanText(sumOf(lines, amountOf));
  return [
    ...BOOKS.map(([book, label]) => ({
      label: `${label}收入`,
      cells: [
        wanText(
          sumOf(
            lines.filter((line) => line.book === book),
            amountOf,
          ),
        ),
      ],
    })),
    { label: '本年收入合计', role: 'year-total', cells: [total] },
    { label: '上年结转', role: 'opening', cells: ['0.00'] },
    { label: '收入总计', role: 'grand-total', cells: [total] },
  ];
}

/** Rows of 类 with one cell per column, each a choice of lines. */
function classRows(year: number, lines: Line[], amountOf: AmountOf, columns: ((line: Line) => boolean)[]): Row[] {
  const cells = (of: Line[]) => columns.map((isOf) => wanText(sumOf(of.filter(isOf), amountOf)));
  return [
    ...codesOf(lines, 3).map((code) => ({
      code,
      label: titleOfCode(code, year),
      cells: cells(lines.filter((line) => line.code.startsWith(code))),
    })),
    { label: '本年支出合计', role: 'year-total', cells: cells(lines) },
    { label: '结转下年', role: 'closing', cells: columns.map(() => '0.00') },
    { label: '支出总计', role: 'grand-total', cells: cells(lines) },
  ];
}

function summary(year: number, lines: Line[], amountOf: AmountOf): PrintedTable {
  const columns = [{ key: 'amount' as const, title: '金额' }];
  return {
    no: '01',
    form: 'income-expenditure',
    name: '部门收支总表',
    unit: UNIT,
    parts: [
      { title: '收入', columns, rows: incomeRows(lines, amountOf) },
      { title: '支出', columns, rows: classRows(year, lines, amountOf, [() => true]) },
    ],
  };
}

function incomeTable(name: string, lines: Line[], amountOf: AmountOf): PrintedTable {
  const cells = [
    wanText(sumOf(lines, amountOf)),
    ...BOOKS.map(([book]) =>
      wanText(
        sumOf(
          lines.filter((line) => line.book === book),
          amountOf,
        ),
      ),
    ),
  ];
  return {
    no: '02',
    form: 'income',
    name: '部门收入总表',
    unit: UNIT,
    parts: [
      {
        columns: [
          { key: 'total', title: '合计' },
          { key: 'general', title: '一般公共预算' },
          { key: 'fund', title: '政府性基金预算' },
          { key: 'state-capital', title: '国有资本经营预算' },
        ],
        rows: [
          { label: name, cells },
          { label: '合计', role: 'total', cells },
        ],
      },
    ],
  };
}

function fiscalSummary(year: number, lines: Line[], amountOf: AmountOf): PrintedTable {
  const columns = [
    () => true,
    ...BOOKS.map(
      ([book]) =>
        (line: Line) =>
          line.book === book,
    ),
  ];
  return {
    no: '04',
    form: 'fiscal-income-expenditure',
    name: '财政拨款收支总表',
    unit: UNIT,
    parts: [
      { title: '收入', columns: [{ key: 'amount', title: '金额' }], rows: incomeRows(lines, amountOf) },
      {
        title: '支出',
        columns: [
          { key: 'total', title: '合计' },
          { key: 'general', title: '一般公共预算' },
          { key: 'fund', title: '政府性基金预算' },
          { key: 'state-capital', title: '国有资本经营预算' },
        ],
        rows: classRows(year, lines, amountOf, columns),
      },
    ],
  };
}

/** 类, 款 and 项 with 合计, 基本支出 and 项目支出. */
function spendingPart(year: number, lines: Line[], amountOf: AmountOf): Part {
  const cells = (of: Line[]) => [
    wanText(sumOf(of, amountOf)),
    wanText(
      sumOf(
        of.filter(({ isBasic }) => isBasic),
        amountOf,
      ),
    ),
    wanText(
      sumOf(
        of.filter(({ isBasic }) => !isBasic),
        amountOf,
      ),
    ),
  ];
  const codes = [3, 5, 7].flatMap((length) => codesOf(lines, length)).sort();
  return {
    columns: [
      { key: 'total', title: '合计' },
      { key: 'basic', title: '基本支出' },
      { key: 'project', title: '项目支出' },
    ],
    rows: [
      ...codes.map((code) => ({
        code,
        label: titleOfCode(code, year),
        cells: cells(lines.filter((line) => line.code.startsWith(code))),
      })),
      { label: '合计', role: 'total', cells: cells(lines) },
    ],
  };
}

function codesOf(lines: Line[], length: number): string[] {
  return [...new Set(lines.map(({ code }) => code.slice(0, length)))].sort();
}

function bookTable(
  no: string,
  form: 'fund' | 'state-capital',
  name: string,
  year: number,
  lines: Line[],
  amountOf: AmountOf,
): PrintedTable {
  const head = { no, form, name, book: form, unit: UNIT };
  if (lines.length === 0)
    return { ...head, parts: [], emptyNote: `本部门没有使用${name.replace('支出表', '')}拨款安排的支出，本表为空表。` };
  return { ...head, parts: [spendingPart(year, lines, amountOf)] };
}

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
function basicTable(total: Hundreds): PrintedTable {
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

function threePublicTable(year: number, { budget, prior }: StaffCosts): PrintedTable {
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
