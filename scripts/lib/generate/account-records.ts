import { percentText, wanMoney, wanText, type Hundreds } from './amount.ts';
import { cite } from './citation.ts';
import { CITY, CITY_NAME, type City, type CityAgency } from './city.ts';
import { departmentTables, sumOf, type AmountOf } from './department-tables.ts';
import { titleOfCode } from './function-titles.ts';
import { threePublicTotal, type StaffCosts } from './staff-tables.ts';
import { linesOf, type Line, type Totals } from './totals.ts';

type Written = { collection: 'budgets' | 'finalAccounts'; key: string; record: object };

/** Budgets of all years and final accounts of the finished ones, of the departments and of the city. */
export function* accountRecords(city: City, totals: Totals): Generator<Written> {
  for (const year of [...city.years, city.draftYear]) {
    for (const agency of city.departments) yield departmentAccount(city, totals, agency, year, 'budgets');
    yield governmentAccount(city, totals, year, 'budgets');
  }
  for (const year of city.years) {
    for (const agency of city.departments) yield departmentAccount(city, totals, agency, year, 'finalAccounts');
    yield governmentAccount(city, totals, year, 'finalAccounts');
  }
}

type Kind = Written['collection'];

const amountOfKind: Record<Kind, AmountOf> = {
  budgets: (line) => line.approved,
  finalAccounts: (line) => line.executed,
};

function departmentAccount(city: City, totals: Totals, agency: CityAgency, year: number, kind: Kind): Written {
  const lines = linesOf(totals, agency.code, year).filter(({ book }) => book !== 'social-insurance');
  const amountOf = amountOfKind[kind];
  const staff = staffCosts(city, agency, year);
  const units = city.units.filter(({ parent }) => parent === agency.code);
  const record = {
    regionCode: CITY,
    fiscalYear: year,
    scope: 'department',
    agencyCode: agency.code,
    title: `${agency.name}${year} 年部门${kind === 'budgets' ? '预算' : '决算'}${year === city.draftYear ? '（草案）' : ''}`,
    ...datesOf(city, year, kind),
    units: [{ name: `${agency.name}（本级）` }, ...units.map(({ name }) => ({ name }))],
    tables: departmentTables(agency.name, year, lines, amountOf, staff),
    figures: figuresOf(year, lines, kind, staff),
    citation: cite(`${year}-${kind === 'budgets' ? 'budget' : 'final-account'}`, agency.name),
  };
  return { collection: kind, key: `${CITY}/${year}/${agency.code}`, record };
}

function datesOf(city: City, year: number, kind: Kind): object {
  if (year === city.draftYear) return { release: 'session' };
  return kind === 'budgets'
    ? { release: 'public', approvedOn: `${year}-02-05`, publishedOn: `${year}-02-24` }
    : { release: 'public', approvedOn: `${year + 1}-08-05`, publishedOn: `${year + 1}-08-20` };
}

/** The three public costs, a little less each year. */
function staffCosts(city: City, { code }: CityAgency, year: number): StaffCosts {
  const random = city.random('staff', code);
  const [abroad, running, reception] = [
    random.between(0, 8) * 100,
    random.between(8, 60) * 100,
    random.between(2, 18) * 100,
  ];
  const inYear = (of: number) => ({
    abroad,
    purchase: (of + Number(code)) % 4 === 0 ? 1800 : 0,
    running: running - (of - 2016) * 20 + 400,
    reception: Math.max(100, reception - (of - 2016) * 10),
  });
  return { budget: inYear(year), prior: inYear(year - 1) };
}

function figuresOf(year: number, lines: Line[], kind: Kind, staff: StaffCosts): object[] {
  const amountOf = amountOfKind[kind];
  const total = sumOf(lines, amountOf);
  const general = lines.filter(({ book }) => book === 'general');
  const largest = [...general].sort((a, b) => amountOf(b) - amountOf(a) || (a.code < b.code ? -1 : 1))[0];
  const [now, before] = [threePublicTotal(staff.budget), threePublicTotal(staff.prior)];
  return [
    { id: 'grand-total', group: 'overall', about: '收入支出总计', money: wanMoney(total) },
    ...(kind === 'finalAccounts' ? completionOf(total, sumOf(lines, amountOfKind.budgets)) : []),
    ...(largest === undefined ? [] : [lineFigure(year, general, largest.code, amountOf)]),
    {
      id: 'three-public',
      group: 'three-public',
      about: '“三公”经费',
      money: wanMoney(now),
      prior: { year: year - 1, basis: 'budget', money: wanMoney(before) },
      direction: now === before ? '持平' : now > before ? '增加' : '减少',
      change: wanMoney(Math.abs(now - before)),
      reason: now > before ? '按更新年限购置公务用车。' : '从严控制一般性支出。',
    },
    { id: 'procurement', group: 'procurement', about: '政府采购总额', money: wanMoney(Math.floor(total / 7)) },
  ];
}

/** The budget that a final account is compared with, and how much of it was spent. */
function completionOf(final: number, budget: number): object[] {
  if (budget === 0) return [];
  const text = percentText(final, budget).replace('%', '');
  return [
    { id: 'grand-budget', group: 'overall', about: '支出年初预算', money: wanMoney(budget) },
    {
      id: 'grand-completion',
      group: 'overall',
      about: '支出决算完成年初预算',
      quantity: { text, unit: '%' },
      percentOf: { part: 'grand-total', whole: 'grand-budget' },
    },
  ];
}

function lineFigure(year: number, general: Line[], code: string, amountOf: AmountOf): object {
  const amount = sumOf(
    general.filter((line) => line.code === code),
    amountOf,
  );
  return { id: 'largest-line', group: 'line', about: titleOfCode(code, year), code, money: wanMoney(amount) };
}

// The whole city

function governmentAccount(city: City, totals: Totals, year: number, kind: Kind): Written {
  const amountOf = amountOfKind[kind];
  const lines = city.departments.flatMap(({ code }) => linesOf(totals, code, year));
  const ofBook = (book: string) => lines.filter((line) => line.book === book);
  const general = sumOf(ofBook('general'), amountOf);
  const tables = [
    revenueTable(general),
    spendingTable('02', 'general-expenditure', '一般公共预算支出表', 'general', year, ofBook('general'), amountOf),
    spendingTable('03', 'fund', '政府性基金预算支出表', 'fund', year, ofBook('fund'), amountOf),
    spendingTable(
      '04',
      'state-capital',
      '国有资本经营预算支出表',
      'state-capital',
      year,
      ofBook('state-capital'),
      amountOf,
    ),
    spendingTable(
      '05',
      'social-insurance',
      '社会保险基金预算支出表',
      'social-insurance',
      year,
      ofBook('social-insurance'),
      amountOf,
    ),
    transferTable(city, totals.transfers.get(year)),
  ];
  const record = {
    regionCode: CITY,
    fiscalYear: year,
    scope: 'government',
    title: `${CITY_NAME}${year} 年${kind === 'budgets' ? '预算' : '决算'}${year === city.draftYear ? '（草案）' : ''}`,
    ...datesOf(city, year, kind),
    tables,
    citation: cite(`${year}-${kind === 'budgets' ? 'budget' : 'final-account'}`, '政府预决算表'),
  };
  return { collection: kind, key: `${CITY}/${year}/government`, record };
}

const REVENUE: [code: string, label: string, perThousand: number][] = [
  ['10101', '增值税', 210],
  ['10104', '企业所得税', 92],
  ['10106', '个人所得税', 38],
  ['10109', '城市维护建设税', 30],
  ['10302', '专项收入', 54],
  ['10304', '行政事业性收费收入', 26],
  ['10307', '国有资源（资产）有偿使用收入', 70],
  ['11001', '返还性收入', 40],
];

/** Revenue covers what is spent; general transfers from above take the rest. */
function revenueTable(total: Hundreds): object {
  const parts = REVENUE.map(([code, label, share]) => ({ code, label, amount: Math.floor((total * share) / 1000) }));
  const rest = total - parts.reduce((sum, { amount }) => sum + amount, 0);
  const lines = [...parts, { code: '11002', label: '一般性转移支付收入', amount: rest }];
  const titles = { '101': '税收收入', '103': '非税收入', '110': '转移性收入' };
  const rows = Object.entries(titles).flatMap(([code, label]) => {
    const below = lines.filter((line) => line.code.startsWith(code));
    const sum = below.reduce((whole, { amount }) => whole + amount, 0);
    return [
      { code, label, cells: [wanText(sum)] },
      ...below.map((line) => ({ code: line.code, label: line.label, cells: [wanText(line.amount)] })),
    ];
  });
  const columns = [{ key: 'amount', title: '金额' }];
  return {
    no: '01',
    form: 'revenue',
    name: '一般公共预算收入表',
    book: 'general',
    unit: '万元',
    parts: [{ columns, rows: [...rows, { label: '收入合计', role: 'total', cells: [wanText(total)] }] }],
  };
}

function spendingTable(
  no: string,
  form: string,
  name: string,
  book: string,
  year: number,
  lines: Line[],
  amountOf: AmountOf,
): object {
  const head = { no, form, name, book, unit: '万元' };
  if (lines.length === 0)
    return { ...head, parts: [], emptyNote: `本年度没有安排${name.replace('支出表', '')}支出，本表为空表。` };
  const sumFrom = (code: string) =>
    wanText(
      sumOf(
        lines.filter((line) => line.code.startsWith(code)),
        amountOf,
      ),
    );
  const codes = [...new Set(lines.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5)]))].sort();
  const rows = codes.map((code) => ({ code, label: titleOfCode(code, year), cells: [sumFrom(code)] }));
  const columns = [{ key: 'amount', title: '金额' }];
  return { ...head, parts: [{ columns, rows: [...rows, { label: '支出合计', role: 'total', cells: [sumFrom('')] }] }] };
}

function transferTable({ districts }: City, sums: Hundreds[] | undefined): object {
  const head = { no: '06', form: 'transfer', name: '对下转移支付分地区表', unit: '万元' };
  if (sums === undefined) return { ...head, parts: [], emptyNote: '本年度没有安排对下专项转移支付，本表为空表。' };
  const total = sums.reduce((whole, sum) => whole + sum, 0);
  const rows = districts.map(({ name }, place) => ({ label: name, cells: [wanText(sums[place] ?? 0)] }));
  const columns = [{ key: 'amount', title: '金额' }];
  return { ...head, parts: [{ columns, rows: [...rows, { label: '合计', role: 'total', cells: [wanText(total)] }] }] };
}
