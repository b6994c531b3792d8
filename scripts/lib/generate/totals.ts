import type { Hundreds } from './amount.ts';
import type { City, CityAgency } from './city.ts';
import { districtShares } from './object-record.ts';
import type { PlannedObject } from './object-plan.ts';

/** One line of a department in one year: what was given for a function code and what was spent. */
export type Line = {
  code: string;
  book: string;
  isBasic: boolean;
  approved: Hundreds;
  adjusted: Hundreds;
  executed: Hundreds;
};

/**
 * The sums that budgets and final accounts are made of, filled while objects go by. They grow with departments, years
 * and function codes, never with objects.
 */
export type Totals = {
  lines: Map<string, Map<string, Line>>;
  /** Transfers by year and district. */
  transfers: Map<number, Hundreds[]>;
  /** Objects by year and book, with their money. */
  books: Map<string, { count: number; amount: Hundreds }>;
  /** Evaluations and consequences by year. */
  counts: Map<string, number>;
};

export function emptyTotals(city: City): Totals {
  const totals: Totals = { lines: new Map(), transfers: new Map(), books: new Map(), counts: new Map() };
  for (const agency of city.departments) {
    for (const year of [...city.years, city.draftYear]) addBasic(totals, city, agency, year);
  }
  return totals;
}

export function addObject(totals: Totals, city: City, object: PlannedObject): void {
  const { archetype, agency } = object;
  for (const year of object.years) {
    countYear(totals, object, year);
    if (object.isWhole || archetype.functionCode === undefined) continue;
    const { approved, adjusted, executed } = year;
    const line = { code: archetype.functionCode, book: archetype.book, isBasic: false, approved, adjusted, executed };
    addLine(totals, agency.code, year.year, line);
    addTo(totals.books, `${year.year} ${archetype.book}`, approved);
    if (archetype.kind !== 'transfer') continue;
    const shares = districtShares(city, object.index, approved);
    const sums = totals.transfers.get(year.year) ?? city.districts.map(() => 0);
    totals.transfers.set(
      year.year,
      sums.map((sum, place) => sum + (shares[place] ?? 0)),
    );
  }
}

/** The lines of a department in one year, by code. */
export function linesOf(totals: Totals, agency: string, year: number): Line[] {
  const lines = [...(totals.lines.get(`${agency} ${year}`)?.values() ?? [])];
  return lines.sort((a, b) =>
    a.code < b.code ? -1 : a.code > b.code ? 1 : a.isBasic === b.isBasic ? 0 : a.isBasic ? -1 : 1,
  );
}

/** What a whole department has in a year, 基本支出 with it. */
export function wholeOf(totals: Totals, agency: string, year: number) {
  const lines = linesOf(totals, agency, year).filter(({ book }) => book !== 'social-insurance');
  const sum = (of: (line: Line) => Hundreds) => lines.reduce((total, line) => total + of(line), 0);
  return {
    approved: sum((line) => line.approved),
    adjusted: sum((line) => line.adjusted),
    executed: sum((line) => line.executed),
  };
}

export function countOf(totals: Totals, key: string): number {
  return totals.counts.get(key) ?? 0;
}

function countYear({ counts }: Totals, { isKey }: PlannedObject, year: PlannedObject['years'][number]): void {
  const count = (key: string, by = 1) =>
    counts.set(`${year.year} ${key}`, (counts.get(`${year.year} ${key}`) ?? 0) + by);
  count('objects');
  if (isKey) count('key');
  if (year.recovered > 0) count('recovered', year.recovered);
  // A cut belongs to the budget that it changes.
  if (year.cut)
    counts.set(`${year.cut.budgetYear} cut`, (counts.get(`${year.cut.budgetYear} cut`) ?? 0) + year.cut.amount);
  if (year.cutFromBefore > 0) count('cut-objects');
}

function addTo(books: Totals['books'], key: string, amount: Hundreds): void {
  const known = books.get(key) ?? { count: 0, amount: 0 };
  books.set(key, { count: known.count + 1, amount: known.amount + amount });
}

function addLine({ lines }: Totals, agency: string, year: number, line: Line): void {
  const key = `${agency} ${year}`;
  const ofAgency = lines.get(key) ?? new Map<string, Line>();
  lines.set(key, ofAgency);
  const name = `${line.code} ${line.book} ${line.isBasic}`;
  const known = ofAgency.get(name);
  ofAgency.set(
    name,
    known === undefined
      ? { ...line }
      : {
          ...known,
          approved: known.approved + line.approved,
          adjusted: known.adjusted + line.adjusted,
          executed: known.executed + line.executed,
        },
  );
}

/** 基本支出: the running of the department, pensions, medical insurance and the housing fund. */
function addBasic(totals: Totals, city: City, agency: CityAgency, year: number): void {
  const random = city.random('basic', agency.code);
  const staff = random.between(38, 160);
  const growth = 100 + (year - 2020) * 3;
  const add = (code: string, perHead: number) => {
    const approved = Math.floor((staff * perHead * growth) / 100);
    const executed = approved - Math.floor((approved * random.between(0, 3)) / 100);
    addLine(totals, agency.code, year, {
      code,
      book: 'general',
      isBasic: true,
      approved,
      adjusted: approved,
      executed,
    });
  };
  add(agency.department.basicCode, 1480);
  add('2080505', 196);
  add('2101101', 88);
  add('2210201', 152);
}
