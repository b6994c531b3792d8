import type { z } from 'zod';

/** Decimal text without separators or plus sign, such as `"-1234.50"`: the digits as printed, ready for exact arithmetic. */
export type DecimalText = string & z.$brand<'DecimalText'>;

/** What most figures look like, and the costly folding would leave as it is. */
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const WELL_FORMED = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/**
 * Printed digits as decimal text, or `undefined` where they are no well-formed number.
 * Full-width digits and signs are folded and white space is dropped. Thousands separators count only where each
 * group has three digits: `7,00.0,77` and `,867.48` are broken prints, and guessing at them would invent a figure.
 */
export function readDecimal(text: string): DecimalText | undefined {
  if (PLAIN.test(text)) return text as DecimalText;
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/，/g, ',');
  return WELL_FORMED.test(plain) ? (plain.replaceAll(',', '') as DecimalText) : undefined;
}

/** How many digits stand after the point. */
export function printedDecimals(decimal: DecimalText): number {
  const point = decimal.indexOf('.');
  return point < 0 ? 0 : decimal.length - point - 1;
}

/**
 * The decimal as an integer count of 10^-digits. Moves characters, because 8.2 * 1e6 is 8199999.999999999.
 * Throws a `RangeError` where the print holds more decimals than `digits`.
 */
export function shiftPoint(decimal: DecimalText, digits: number): bigint {
  return BigInt(shiftedDigits(decimal, digits));
}

/** `shiftPoint` as a number: exact where it is a safe integer, which the caller makes sure of. */
export function shiftPointToNumber(decimal: DecimalText, digits: number): number {
  return Number(shiftedDigits(decimal, digits)) + 0;
}

function shiftedDigits(decimal: DecimalText, digits: number): string {
  const point = decimal.indexOf('.');
  if (point < 0) return digits === 0 ? decimal : decimal + '0'.repeat(digits);
  const fraction = decimal.slice(point + 1);
  if (fraction.length > digits && /[1-9]/.test(fraction.slice(digits))) {
    throw new RangeError(`${decimal} has more than ${digits} decimals`);
  }
  return decimal.slice(0, point) + fraction.slice(0, digits).padEnd(digits, '0');
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. Exact at any length. */
export function compareDecimal(a: DecimalText, b: DecimalText): number {
  const digits = Math.max(printedDecimals(a), printedDecimals(b));
  const difference = shiftPoint(a, digits) - shiftPoint(b, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum, printed with the most decimals that any part has. The sum of nothing is `"0"`. */
export function addDecimal(parts: readonly DecimalText[]): DecimalText {
  const digits = Math.max(0, ...parts.map(printedDecimals));
  return decimalFromUnits(
    parts.reduce((sum, part) => sum + shiftPoint(part, digits), 0n),
    digits,
  );
}

/** `a - b`, exact. */
export function subtractDecimal(a: DecimalText, b: DecimalText): DecimalText {
  return addDecimal([a, (b.startsWith('-') ? b.slice(1) : `-${b}`) as DecimalText]);
}

/** The decimal text of `units` × 10^-digits. The opposite of `shiftPoint`. */
export function decimalFromUnits(units: bigint, digits: number): DecimalText {
  const negative = units < 0n;
  const plain = (negative ? -units : units).toString().padStart(digits + 1, '0');
  const whole = plain.slice(0, plain.length - digits);
  const fraction = digits > 0 ? `.${plain.slice(plain.length - digits)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}` as DecimalText;
}

/** The decimal with at least so many digits after the point, so that a column of figures lines up. */
export function padDecimals(decimal: DecimalText, digits: number): DecimalText {
  const [whole, fraction = ''] = decimal.split('.');
  return (digits === 0 && fraction === '' ? decimal : `${whole}.${fraction.padEnd(digits, '0')}`) as DecimalText;
}

/** Decimal text with a comma after every third digit of the whole part: `"1234567.80"` → `"1,234,567.80"`. */
export function groupThousands(decimal: DecimalText): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
