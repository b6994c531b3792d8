import type { PrintedTable } from '../../../src/schemas/printed-table.ts';
import { wanText, type Hundreds } from './amount.ts';
import { titleOfCode } from './function-titles.ts';
import { basicTable, threePublicTable, type StaffCosts } from './staff-tables.ts';
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
