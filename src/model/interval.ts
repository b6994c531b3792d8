import { compareDecimal, decimalFromUnits, printedDecimals, shiftPoint, type DecimalText } from './decimal.ts';

/** One end of an interval; `undefined` goes on for ever. An `open` end does not include its value. */
export type End = { value: DecimalText; open: boolean } | undefined;
export type Interval = { low: End; high: End };

/** Whether every value of `inner` lies in `outer`. */
export function covers(outer: Interval, inner: Interval): boolean {
  return keeps(outer.low, inner.low, 1) && keeps(outer.high, inner.high, -1);
}

/** Whether no value lies in both. */
export function apart(one: Interval, other: Interval): boolean {
  return endsBelow(one.high, other.low) || endsBelow(other.high, one.low);
}

/** The interval in a unit smaller by 10^places: 90 万元 is 900000 元. */
export function scaleInterval({ low, high }: Interval, places: number): Interval {
  const scale = (end: End): End => {
    if (!end) return undefined;
    const digits = printedDecimals(end.value);
    return { ...end, value: decimalFromUnits(shiftPoint(end.value, digits) * 10n ** BigInt(places), digits) };
  };
  return { low: scale(low), high: scale(high) };
}

function keeps(outer: End, inner: End, side: 1 | -1): boolean {
  if (!outer) return true;
  if (!inner) return false;
  const order = compareDecimal(inner.value, outer.value) * side;
  return order > 0 || (order === 0 && (inner.open || !outer.open));
}

function endsBelow(high: End, low: End): boolean {
  if (!high || !low) return false;
  const order = compareDecimal(high.value, low.value);
  return order < 0 || (order === 0 && (high.open || low.open));
}
