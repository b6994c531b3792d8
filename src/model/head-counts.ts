import { printedDecimals, shiftPoint, type DecimalText } from './decimal.ts';

/** Every whole number from `low` to `high`. */
export type CountRange = { low: number; high: number };

/**
 * The head-counts k of which 100·k/n rounds to the printed percent: 79.38 of 160 is 127 alone, 98 of 1,000 is 975 to
 * 985. A half may have been rounded either way. `undefined` where there is none: the percent does not fit n.
 */
export function headCounts(percent: DecimalText, sample: number): CountRange | undefined {
  return countsBetween(percent, sample, 1n);
}

/** The same where the print may also have been cut off instead of rounded: 32.95 printed as 32.9. */
export function headCountsIfCut(percent: DecimalText, sample: number): CountRange | undefined {
  return countsBetween(percent, sample, 2n);
}

/** `above` counts halves of the last digit that the percent may lie above its print. */
function countsBetween(percent: DecimalText, sample: number, above: bigint): CountRange | undefined {
  if (!Number.isInteger(sample) || sample < 1) throw new RangeError(`A sample of ${sample}`);
  const decimals = printedDecimals(percent);
  const halves = shiftPoint(percent, decimals) * 2n;
  const whole = 2n * 10n ** BigInt(decimals + 2);
  const size = BigInt(sample);
  const low = Number((max(halves - 1n, 0n) * size + whole - 1n) / whole);
  const high = Number((max(halves + above, 0n) * size) / whole);
  const range = { low, high: Math.min(high, sample) };
  return halves >= 0n && range.low <= range.high ? range : undefined;
}

function max(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
