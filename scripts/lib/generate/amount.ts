import { readDecimal, type DecimalText } from '../../../src/model/decimal.ts';
import type { Money } from '../../../src/model/money.ts';

/** Money of the invented city: whole hundreds of yuan, so that it prints in 万元 with two decimals and sums exactly. */
export type Hundreds = number;

/** 123456 → `1234.56`. */
export function wanText(amount: Hundreds): string {
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}${whole}.${rest}`;
}

export function wanMoney(amount: Hundreds): Money {
  return { text: wanText(amount), unit: '万元' };
}

/** `part` of `whole` in percent with two decimals, rounded half up: `97.81%`. Both are at most 10^11. */
export function percentText(part: number, whole: number): string {
  return `${wanText(Math.floor((part * 20_000 + whole) / (whole * 2)))}%`;
}

/** The same with the third decimal cut off. */
export function truncatedPercentText(part: number, whole: number): string {
  return `${wanText(Math.floor((part * 10_000) / whole))}%`;
}

/** Points in hundredths without trailing zeros: 1850 → `18.5`. */
export function pointsText(hundredths: number): string {
  return wanText(hundredths).replace(/\.?0+$/, '');
}

/** The amount of a printed text in 万元. */
export function readWan(text: string): Hundreds {
  const decimal: DecimalText | undefined = readDecimal(text);
  if (decimal === undefined) throw new RangeError(`Not an amount: ${text}`);
  const [whole = '0', fraction = ''] = decimal.split('.');
  return Number(`${whole}${fraction.padEnd(2, '0')}`);
}

/** Rounds to whole steps: `roundTo(123456, 50)` is 123450. */
export function roundTo(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}
