/**
 * Three scales that never mix: percent (0 to 100), points (得分, 分) and ratio (0 to 1). A bare figure tells none of
 * them, so its scale is `undefined` until the form's own heading says it.
 */
import { decimalFromUnits, printedDecimals, readDecimal, shiftPoint, type DecimalText } from './decimal.ts';
import type { Fen } from './money.ts';
import { readPrecision, type Precision } from './precision.ts';

/** `ratio` is never read from print: it is the scale of a quotient that the portal computed. */
export type RateScale = 'percent' | 'points' | 'ratio';

/** A rate as printed. `scale` is `undefined` where the print does not say it. */
export type Rate = { scale: RateScale | undefined; value: DecimalText; precision: Precision };

/** 97.80%, 百分之97.8, 96分, 约94%, 94%以上 or a bare figure; `undefined` where the text is no rate. */
export function readRate(text: string): Rate | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, before, figure = '', unit, after] =
    /^(约|近|达到?)?(?:百分之(?=\d))?([^%分约近以左超]+?)(%|分)?(以上|左右)?$/.exec(plain) ?? [];
  const value = readDecimal(figure);
  if (value === undefined || (unit === '分' && plain.includes('百分之'))) return undefined;
  const percent = unit === '%' || plain.includes('百分之');
  const scale = percent ? 'percent' : unit === '分' ? 'points' : undefined;
  return { scale, value, precision: readPrecision(`${before ?? ''}${after ?? ''}`) };
}

/** An exact quotient. The denominator is positive. */
export type Rational = { numerator: bigint; denominator: bigint };

/**
 * 执行率 as an exact ratio: 全年执行数 over 全年预算数 (财预〔2020〕10号; not over 年初预算数).
 * `undefined` where the budget is zero or negative: 0/0 is neither 0 % nor 100 %.
 */
export function executionRate(executed: Fen, budget: Fen): Rational | undefined {
  return budget > 0 ? { numerator: BigInt(executed), denominator: BigInt(budget) } : undefined;
}

/** The ratio in percent with so many decimals, rounded half away from zero: 31.69 of 32.4 is `"97.81"`. */
export function percentText(ratio: Rational, decimals: number): DecimalText {
  return decimalFromUnits(roundedUnits(ratio, decimals), decimals);
}

/** How a printed percent stands to the ratio that its own amounts give. */
export type RateMatch = 'equal' | 'rounding' | 'truncated' | 'different' | 'undefined';

/** Half of the last printed digit of each amount, in fen (`halfDigitFen`), where they are rounded prints. */
export type AmountRounding = { executedFen: number; budgetFen: number };

/**
 * Compares a printed percent with executed ÷ budget, under the decimals that it prints.
 *
 * - `equal`: exactly the ratio. `rounding`: the ratio rounded half up.
 * - `truncated`: the ratio cut off instead of rounded, also where zeros were appended after the cut
 *   (97.8086 printed as 97.80, 31.08 as 31.00).
 * - `rounding` also where `amounts` is given and the rounding of the amounts alone explains the difference.
 * - `undefined`: no budget, no readable figure, about (约) or in points. A bare figure is taken as percent, because
 *   the caller knows the column.
 */
export function rateMatches(printed: string, executed: Fen, budget: Fen, amounts?: AmountRounding): RateMatch {
  const rate = readRate(printed);
  const ratio = executionRate(executed, budget);
  if (rate === undefined || ratio === undefined) return 'undefined';
  if (rate.scale === 'points' || rate.precision !== 'exact') return 'undefined';

  const decimals = printedDecimals(rate.value);
  const units = shiftPoint(rate.value, decimals);
  if (units * ratio.denominator === ratio.numerator * scaleOf(decimals)) return 'equal';
  if (units === roundedUnits(ratio, decimals)) return 'rounding';
  if (isTruncated(rate.value, ratio)) return 'truncated';
  return amounts && explainedByAmounts(units, decimals, executed, budget, amounts) ? 'rounding' : 'different';
}

function isTruncated(value: DecimalText, ratio: Rational): boolean {
  const significant = value.includes('.') ? printedDecimals(value.replace(/\.?0+$/, '') as DecimalText) : 0;
  for (let kept = significant; kept <= printedDecimals(value); kept += 1) {
    const cut = (ratio.numerator * scaleOf(kept)) / ratio.denominator;
    if (cut === shiftPoint(value, kept)) return true;
  }
  return false;
}

/** Whether some pair of amounts that print alike gives a ratio that prints alike. Everything doubled, as halves may end in .5. */
function explainedByAmounts(
  units: bigint,
  decimals: number,
  executed: Fen,
  budget: Fen,
  half: AmountRounding,
): boolean {
  const [executedTwice, budgetTwice] = [BigInt(executed) * 2n, BigInt(budget) * 2n];
  const [executedSlack, budgetSlack] = [
    BigInt(Math.round(half.executedFen * 2)),
    BigInt(Math.round(half.budgetFen * 2)),
  ];
  if (budgetTwice <= budgetSlack) return false;
  const scale = scaleOf(decimals) * 2n;
  const highest = (executedTwice + executedSlack) * scale;
  const lowest = (executedTwice - executedSlack) * scale;
  const lowestBase = budgetTwice - budgetSlack;
  const highestBase = lowest < 0n ? lowestBase : budgetTwice + budgetSlack;
  return (units * 2n - 1n) * lowestBase <= highest && (units * 2n + 1n) * highestBase >= lowest;
}

/** Units of 10^-decimals percent in a whole. */
function scaleOf(decimals: number): bigint {
  return 10n ** BigInt(decimals + 2);
}

function roundedUnits({ numerator, denominator }: Rational, decimals: number): bigint {
  const twice = numerator * scaleOf(decimals) * 2n;
  return (twice + (numerator < 0n ? -denominator : denominator)) / (denominator * 2n);
}
