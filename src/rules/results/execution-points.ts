import { decimalFromUnits, printedDecimals, readDecimal, shiftPoint, type DecimalText } from '../../model/decimal.ts';
import { fenOf } from '../../model/money.ts';
import { executionRate, readRate, type Rational } from '../../model/rate.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { FundsRow } from '../../schemas/funds-row.ts';
import { readMoneyCell } from '../printed-amount.ts';
import { readPoints } from '../points.ts';
import { evaluationsOf, type EvaluatedPlace, type Location } from '../walk-records.ts';
import { isExecutionRow, readTarget, shownActual } from './read-row.ts';
import { scoringOf } from './scoring-of.ts';

/** 预算执行率 with its points, from the money block or from a row of the indicators. */
export type ExecutionPoints = Location & {
  weight: DecimalText;
  score: DecimalText;
  /** The rate as printed or computed, for a message. */
  shownRate: string;
  /** The rates that the form gives: printed, and from its own amounts. Each may be what was scored. */
  rates: readonly Rational[];
};

/** Printed points of 预算执行率 where the jurisdiction gives weight × rate. */
export function* executionPoints(archive: Archive): Generator<ExecutionPoints> {
  for (const place of evaluationsOf(archive)) {
    if (scoringOf(archive, place).execution === 'own') continue;
    yield* pointsOfFunds(place);
    yield* pointsOfRows(place);
  }
}

function* pointsOfFunds({ collection, key, path, evaluation: { funds } }: EvaluatedPlace): Generator<ExecutionPoints> {
  for (const [index, row] of (funds?.rows ?? []).entries()) {
    if (row.role !== 'total' || !funds) continue;
    const points = pointsOf(row);
    const rates = ratesOfAmounts(row, funds.unit);
    if (!points || rates.length === 0) continue;
    const shownRate = row.rate === undefined || row.rate.trim() === '' ? percentOf(rates[0]!) : row.rate.trim();
    yield { collection, key, path: [...path, 'funds', 'rows', index, 'score'], ...points, rates, shownRate };
  }
}

/** A row of the indicators whose target asks for nothing, or for all of the money to be spent. */
function* pointsOfRows({ collection, key, path, evaluation: { rows } }: EvaluatedPlace): Generator<ExecutionPoints> {
  for (const [index, row] of rows.entries()) {
    if (!isExecutionRow(row)) continue;
    const target = readTarget(row);
    const asksForAll = target.kind === 'absent' || (target.kind === 'comparison' && Number(target.value) === 100);
    const points = pointsOf(row);
    const rate = ratioOf(shownActual(row));
    if (!asksForAll || !points || !rate) continue;
    yield {
      collection,
      key,
      path: [...path, 'rows', index, 'score'],
      ...points,
      rates: [rate],
      shownRate: shownActual(row),
    };
  }
}

/** Points of one scale, no more than the weight; 9.8% of 10 is none. */
function pointsOf(row: { weight?: string | undefined; score?: string | undefined }) {
  const [weight, score] = [readPoints(row.weight), readPoints(row.score)];
  if (weight.kind !== 'points' || score.kind !== 'points' || /%/.test(`${row.weight}${row.score}`)) return undefined;
  // 100 in this column is a slip for 10 that other rules see.
  const [most, printed] = [Number(weight.value), Number(score.value)];
  return most > 0 && most < 100 && printed <= most ? { weight: weight.value, score: score.value } : undefined;
}

/** The printed rate, executed ÷ adjusted, and ÷ initial where that is what the print follows; each at most 1. */
function ratesOfAmounts(row: FundsRow, unit: Parameters<typeof readMoneyCell>[1]): Rational[] {
  const printed = ratioOf(row.rate ?? '');
  const executed = readMoneyCell(row.executed, unit);
  const adjusted = readMoneyCell(row.adjusted, unit);
  const initial = readMoneyCell(row.initial, unit);
  const budget = adjusted.kind === 'blank' ? initial : adjusted;
  const computed =
    budget.kind === 'amount' && executed.kind === 'amount'
      ? executionRate(fenOf(executed.amount), fenOf(budget.amount))
      : undefined;
  return [printed, computed].flatMap((rate) => (rate ? [rate] : []));
}

function ratioOf(text: string): Rational | undefined {
  const rate = readRate(text);
  if (!rate || rate.precision !== 'exact' || rate.scale === 'points') return undefined;
  const decimals = printedDecimals(rate.value);
  // A bare 0.98 is a ratio, a bare 98 percent; a bare 1 may be either and is left alone.
  if (rate.scale === undefined && Number(rate.value) === 1) return undefined;
  const isRatio = rate.scale === undefined && Number(rate.value) < 1 && Number(rate.value) > 0;
  return { numerator: shiftPoint(rate.value, decimals), denominator: (isRatio ? 1n : 100n) * 10n ** BigInt(decimals) };
}

/** What a rate does to the printed points: fits, was cut off where rounding gives more, or gives others. */
export type PointsMatch = 'equal' | 'truncated' | 'different';

/** Compares printed points with weight × rate under the decimals that they print. */
export function pointsMatch({ weight, score, rates }: ExecutionPoints): PointsMatch {
  const matches = rates.map((rate) => matchOf(weight, score, rate));
  return matches.includes('equal') ? 'equal' : matches.includes('truncated') ? 'truncated' : 'different';
}

function matchOf(weight: DecimalText, score: DecimalText, rate: Rational): PointsMatch {
  const digits = printedDecimals(score);
  const units = shiftPoint(score, digits);
  const { numerator, denominator } = capped(rate);
  const places = printedDecimals(weight);
  const scaled = shiftPoint(weight, places) * numerator * 10n ** BigInt(digits);
  const whole = denominator * 10n ** BigInt(places);
  const [rounded, cut] = [(scaled * 2n + whole) / (whole * 2n), scaled / whole];
  if (units === rounded) return 'equal';
  return units === cut ? 'truncated' : 'different';
}

function capped({ numerator, denominator }: Rational): Rational {
  if (numerator < 0n) return { numerator: 0n, denominator };
  return numerator > denominator ? { numerator: denominator, denominator } : { numerator, denominator };
}

/** The points that the last of the rates gives, with two decimals. */
export function expectedPoints({ weight, rates }: ExecutionPoints): string {
  const { numerator, denominator } = capped(rates.at(-1)!);
  const points = (Number(weight) * Number(numerator)) / Number(denominator);
  return String(Math.round(points * 100) / 100);
}

function percentOf({ numerator, denominator }: Rational): string {
  const hundredths = (numerator * 20_000n + denominator) / (denominator * 2n);
  return `${readDecimal(decimalFromUnits(hundredths, 2))}%`;
}
