import {
  addDecimal,
  compareDecimal,
  decimalFromUnits,
  printedDecimals,
  readDecimal,
  shiftPoint,
  subtractDecimal,
  type DecimalText,
} from '../model/decimal.ts';
import { absenceOfCell } from '../model/absence.ts';

/** A printed cell of 分值 or 得分. `blank` is also `—`, which a form prints where no points are given. */
export type PointsCell = { kind: 'points'; value: DecimalText } | { kind: 'blank' } | { kind: 'unclear' };

/** Reads 8, 9.5分, 10% (weights) and blanks. */
export function readPoints(text: string | undefined): PointsCell {
  if (text === undefined || absenceOfCell(text)) return { kind: 'blank' };
  const value = readDecimal(text.normalize('NFKC').replace(/[分%]\s*$/, ''));
  return value === undefined ? { kind: 'unclear' } : { kind: 'points', value };
}

/** The sum of the points. */
export function sumPoints(values: readonly DecimalText[]): DecimalText {
  return addDecimal(values);
}

/**
 * Printed total minus computed sum, or `undefined` where they are equal or rounding explains it. Whole points are exact;
 * points with decimals, and a total with fewer decimals than a part, may each be rounded by half of their last digit.
 */
export function pointsGap(total: DecimalText, parts: readonly DecimalText[]): DecimalText | undefined {
  const difference = subtractDecimal(total, addDecimal(parts));
  const finest = Math.max(0, ...parts.map(printedDecimals));
  const rounded = parts.map(printedDecimals).filter((decimals) => decimals > 0);
  const coarse = printedDecimals(total) < finest ? [printedDecimals(total)] : [];
  const allowance = [...rounded, ...coarse].reduce((sum, decimals) => sum + 0.5 / 10 ** decimals, 0);
  const scale = 10 ** 6;
  const missed = Math.abs(Number(shiftPoint(difference, 6)));
  return missed === 0 || missed <= Math.round(allowance * scale) ? undefined : trimmed(difference);
}

/** Decimal text without trailing zeros. */
export function trimmed(value: DecimalText): DecimalText {
  return (value.includes('.') ? value.replace(/\.?0+$/, '') : value) as DecimalText;
}

/** The absolute value. */
export function absolute(value: DecimalText): DecimalText {
  return value.replace('-', '') as DecimalText;
}

/** Points that a form leaves to 预算执行率 where it prints no other. */
export const EXECUTION_POINTS = decimalFromUnits(10n, 0);
/** 满分 where a form prints no other. */
export const FULL_MARK = decimalFromUnits(100n, 0);

/** Whether a form is on the scale of 100, as those are that print no full mark; bands and differences are on it. */
export function isOfHundred(fullMark: string | undefined): boolean {
  const full = readPoints(fullMark);
  return full.kind !== 'points' || compareDecimal(full.value, FULL_MARK) === 0;
}
