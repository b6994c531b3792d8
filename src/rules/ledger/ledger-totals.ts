import { readDecimal, type DecimalText } from '../../model/decimal.ts';
import { addFen, fenOf, halfDigitFen, moneyDigits, precisionOf, type Fen, type Money } from '../../model/money.ts';
import { combinePrecision, type Precision } from '../../model/precision.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { ConsequenceKind } from '../../schemas/consequence.ts';
import { coverageOf } from '../declared-coverage.ts';
import { repeatedEntries } from './consequence-not-twice.ts';
import { ledgerEntries, yearOfEntry, type LedgerEntry } from './ledger-entries.ts';

/** A published total of one kind of decision in one year, beside the entries of the same region, year and kind. */
export type LedgerTotal = {
  key: string;
  statement: RecordOf<'statements'>;
  kind: ConsequenceKind;
  year: number;
  money: Money;
  entries: readonly LedgerEntry[];
  /** Entries without an amount, and entries that repeat another; neither is in the sum. */
  withoutAmount: number;
  repeated: number;
  sumFen: Fen;
  sumPrecision: Precision;
  /** Printed minus sum. */
  differenceFen: Fen;
  /** Whether the difference lies within rounding, or within what 约, 余 or 以上 leave open. */
  state: 'equal' | 'rounding' | 'within-precision' | 'gap';
  /** Whether the region declares that this site holds all its decisions of the year. */
  isComplete: boolean;
};

/** Totals with an amount of one year, annual and no part of another, each with its sum. Works from one walk of the ledger. */
export function ledgerTotals(archive: Archive): LedgerTotal[] {
  const stated = [...archive.statements].filter(([, statement]) => isTotal(statement));
  if (stated.length === 0) return [];
  const repeated = new Set([...repeatedEntries(archive)].map(({ entry }) => placeOf(entry)));
  const groups = Map.groupBy(ledgerEntries(archive), (entry) =>
    [entry.dossier.regionCode, yearOfEntry(entry), entry.consequence.kind].join(' '),
  );
  return stated.flatMap(([key, statement]) => {
    const { value, consequence: kind, period, regionCode } = statement;
    if (value.kind !== 'money' || kind === undefined || period.kind !== 'year') return [];
    const { year } = period;
    const all = groups.get([regionCode, year, kind].join(' ')) ?? [];
    const entries = repeated.size === 0 ? all : all.filter((entry) => !repeated.has(placeOf(entry)));
    const amounts = entries.flatMap(({ consequence }) => consequence.amount ?? []);
    const sumFen = addFen(amounts.map(fenOf));
    return {
      key,
      statement,
      kind,
      year,
      money: value.money,
      entries,
      withoutAmount: entries.length - amounts.length,
      repeated: all.length - entries.length,
      sumFen,
      sumPrecision: combinePrecision(amounts.map(precisionOf), 'sum'),
      differenceFen: (fenOf(value.money) - sumFen) as Fen,
      state: stateOf(value.money, amounts, sumFen),
      isComplete: coverageOf(archive, { regionCode, fiscalYear: year }, 'consequence') !== undefined,
    };
  });
}

function isTotal({ consequence, cumulative, partOf, value, period }: RecordOf<'statements'>): boolean {
  return consequence !== undefined && !cumulative && !partOf && value.kind === 'money' && period.kind === 'year';
}

function placeOf({ key, path }: LedgerEntry): string {
  return [key, ...path].join(' ');
}

function stateOf(total: Money, amounts: readonly Money[], sumFen: Fen): LedgerTotal['state'] {
  const difference = fenOf(total) - sumFen;
  if (difference === 0) return 'equal';
  const rounding = amounts.reduce((sum, amount) => sum + halfDigitFen(amount), halfDigitFen(total));
  if (precisionOf(total) === 'exact' && amounts.every((amount) => precisionOf(amount) === 'exact')) {
    return Math.abs(difference) <= rounding ? 'rounding' : 'gap';
  }
  const open = amounts.reduce((sum, amount) => sum + openFen(amount), 0);
  const place = placeFen(total);
  const [lowest, highest] = {
    exact: [-rounding, rounding],
    about: [-place / 2, place / 2],
    over: [0, place],
    'at-least': [0, Infinity],
  }[precisionOf(total)] as [number, number];
  return -difference >= lowest - open && -difference <= highest + open ? 'within-precision' : 'gap';
}

/** How far an inexact part of a sum may lie from its digits. */
function openFen(amount: Money): number {
  return precisionOf(amount) === 'exact' ? halfDigitFen(amount) : placeFen(amount);
}

/** The worth of the last digit that is not zero: 100万元 of 3700余万元, 100亿元 of 约200亿元. */
function placeFen(amount: Money): number {
  const digits = moneyDigits(amount.text) ?? (readDecimal('0') as DecimalText);
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const zeros = /[1-9]/.test(fraction)
    ? fraction.replace(/0+$/, '').length * -1
    : whole.length - whole.replace(/0+$/, '').length;
  return fenOf({ text: '1', unit: amount.unit }) * 10 ** zeros;
}
