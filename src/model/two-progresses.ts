import {
  addDecimal,
  compareDecimal,
  decimalFromUnits,
  printedDecimals,
  shiftPoint,
  type DecimalText,
} from './decimal.ts';
import { dateAfter, daysBetween } from './day-count.ts';
import { compareRational, type GoalProgress, type Pace } from './goal-progress.ts';
import type { Rational } from './rate.ts';

/**
 * Percentage points by which money or goals may stay behind the share of the year that has gone by and still keep up:
 * payments are settled at the end of a quarter, and figures are reported some weeks late. A choice of this site.
 */
export const TOLERANCE_POINTS = 10;

/** Percent of the indicators (or of their weights) that decides for the whole: more than half. A choice of this site. */
export const MAJORITY_PERCENT = 50n;

/** The four pictures of money and goals, and the fifth where the print does not tell. */
export type Quadrant = 'both-fast' | 'money-fast' | 'goal-fast' | 'both-slow' | 'untold';

export const quadrantTitle: Record<Quadrant, string> = {
  'both-fast': '都快',
  'money-fast': '钱快事慢',
  'goal-fast': '钱慢事快',
  'both-slow': '都慢',
  untold: '说不清',
};

/** Parts of the whole by pace; the three make 1. Weighted by printed points where every indicator has them. */
export type PaceShares = Record<Pace, Rational> & { isWeighted: boolean; counts: Record<Pace, number> };

export type TwoProgresses = {
  /** 执行数 ÷ 全年预算数. */
  money: Rational | undefined;
  moneyPace: Pace;
  /** `undefined` where no indicator was monitored. */
  goals: PaceShares | undefined;
  goalPace: Pace;
  /** The share of the year that has gone by at the end of the period. */
  elapsed: Rational;
  quadrant: Quadrant;
};

/** One monitored indicator: its pace and its printed points. */
export type PacedIndicator = { progress: GoalProgress; weight: DecimalText | undefined };

/** The share of a fiscal year gone by at the end of a day: 2024-07-31 is 213 of 366. */
export function elapsedShare(fiscalYear: number, day: string): Rational {
  const first = `${fiscalYear}-01-01`;
  const all = daysBetween(first, `${fiscalYear + 1}-01-01`);
  const gone = Math.min(all, Math.max(0, daysBetween(first, dateAfter(day, 1))));
  return { numerator: BigInt(gone), denominator: BigInt(all) };
}

/** What must be reached by then at the least: the share of the year less the tolerance, never below zero. */
export function dueShare(elapsed: Rational): Rational {
  const numerator = elapsed.numerator * 100n - BigInt(TOLERANCE_POINTS) * elapsed.denominator;
  return { numerator: numerator < 0n ? 0n : numerator, denominator: elapsed.denominator * 100n };
}

/**
 * 双监控: money beside goals at the end of a period. Money keeps up where its share is not below the share of the year
 * by more than the tolerance. Goals keep up where more than half of the indicators do, whatever the unknown ones were;
 * they are behind where even all unknown ones together could not make more than half. Otherwise it is not told.
 */
export function twoProgresses(
  money: Rational | undefined,
  indicators: readonly PacedIndicator[],
  elapsed: Rational,
): TwoProgresses {
  const moneyPace: Pace =
    money === undefined ? 'unknown' : compareRational(money, dueShare(elapsed)) < 0 ? 'behind' : 'on-track';
  const goals = paceShares(indicators);
  const goalPace = goals ? paceOf(goals) : 'unknown';
  return { money, moneyPace, goals, goalPace, elapsed, quadrant: quadrantOf(moneyPace, goalPace) };
}

function paceShares(indicators: readonly PacedIndicator[]): PaceShares | undefined {
  if (indicators.length === 0) return undefined;
  const weights = indicators.map(({ weight }) => weight);
  const isWeighted = weights.every((weight) => weight !== undefined && compareDecimal(weight, ZERO) > 0);
  const weightOf = ({ weight }: PacedIndicator) => (isWeighted && weight !== undefined ? weight : ONE);
  const total = addDecimal(indicators.map(weightOf));
  const share = (pace: Pace): Rational => {
    const part = addDecimal(indicators.filter(({ progress }) => progress.pace === pace).map(weightOf));
    const digits = Math.max(printedDecimals(part), printedDecimals(total));
    return { numerator: shiftPoint(part, digits), denominator: shiftPoint(total, digits) };
  };
  const count = (pace: Pace) => indicators.filter(({ progress }) => progress.pace === pace).length;
  return {
    'on-track': share('on-track'),
    behind: share('behind'),
    unknown: share('unknown'),
    isWeighted,
    counts: { 'on-track': count('on-track'), behind: count('behind'), unknown: count('unknown') },
  };
}

const ZERO = decimalFromUnits(0n, 0);
const ONE = decimalFromUnits(1n, 0);

function paceOf({ 'on-track': kept, behind }: PaceShares): Pace {
  const half: Rational = { numerator: MAJORITY_PERCENT, denominator: 100n };
  if (compareRational(kept, half) > 0) return 'on-track';
  return compareRational(behind, half) >= 0 ? 'behind' : 'unknown';
}

function quadrantOf(money: Pace, goal: Pace): Quadrant {
  if (money === 'unknown' || goal === 'unknown') return 'untold';
  if (money === 'on-track') return goal === 'on-track' ? 'both-fast' : 'money-fast';
  return goal === 'on-track' ? 'goal-fast' : 'both-slow';
}
