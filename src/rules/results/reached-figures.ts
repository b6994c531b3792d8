import type { Comparator } from '../../model/comparator.ts';
import { printedDecimals, shiftPoint } from '../../model/decimal.ts';
import { sharedPlaces } from '../../model/measure-unit.ts';
import type { TargetComparison, TargetValue } from '../../model/target-value.ts';

/** An exact figure; 约 and 余 are none. */
export type Figure = TargetComparison & { precision: 'exact' };

/** Target and actual counted in one unit, so that they compare and divide. */
export type ReachedFigures = { target: bigint; actual: bigint; comparator: Comparator | undefined };

/** The value as a figure that is exact, else `undefined`. */
export function exactFigure(value: TargetValue | undefined): Figure | undefined {
  return value?.kind === 'comparison' && value.precision === 'exact' ? (value as Figure) : undefined;
}

/**
 * The actual under the unit of the target where it prints none: 100 beside ≥100百分比, 90 beside ≤90万元. A bare figure is
 * taken so only where it is of the same size; 0.98 beside 95% may be a ratio, and 900000 beside 90万元 is in 元.
 */
export function inUnitOf(target: TargetValue, actual: TargetValue): TargetValue {
  if (target.kind !== 'comparison' || actual.kind !== 'comparison' || actual.unit !== '') return actual;
  const [wanted, reached] = [Math.abs(Number(target.value)), Math.abs(Number(actual.value))];
  const isAlike = reached === 0 || (reached >= wanted / 10 && reached <= wanted * 10);
  return isAlike ? { ...actual, unit: target.unit } : actual;
}

/** Both figures in one unit, or `undefined` where one is no exact figure, or their units do not compare. */
export function reachedFigures(
  target: TargetValue | undefined,
  actual: TargetValue | undefined,
): ReachedFigures | undefined {
  const [wanted, reached] = [exactFigure(target), exactFigure(actual)];
  if (!wanted || !reached || isOneSided(reached)) return undefined;
  const places = sharedPlaces(wanted.unit, reached.unit);
  if (!places || isUnitSlip(wanted, reached)) return undefined;
  const digits = Math.max(printedDecimals(wanted.value), printedDecimals(reached.value));
  return {
    target: shiftPoint(wanted.value, digits) * 10n ** BigInt(places[0]),
    actual: shiftPoint(reached.value, digits) * 10n ** BigInt(places[1]),
    comparator: wanted.comparator,
  };
}

/** How far apart two figures are in one unit, and how near in print, for a unit to be a slip of the pen. */
const SLIP = 90;
const ALIKE_IN_PRINT = 5;

/** 23万元 beside ≥22亿元, 370.2米 beside ≥370公里: alike as printed, and nowhere near each other by their units. */
export function isUnitSlip(target: TargetValue, actual: TargetValue): boolean {
  if (target.kind !== 'comparison' || actual.kind !== 'comparison') return false;
  if (target.unit === '' || actual.unit === '') return false;
  const places = sharedPlaces(target.unit, actual.unit);
  const [wanted, reached] = [Math.abs(Number(target.value)), Math.abs(Number(actual.value))];
  if (!places || places[0] === places[1] || wanted === 0 || reached === 0) return false;
  const inPrint = reached / wanted;
  const inOneUnit = inPrint * 10 ** (places[1] - places[0]);
  return isWithin(inPrint, ALIKE_IN_PRINT) && !isWithin(inOneUnit, SLIP);
}

function isWithin(ratio: number, factor: number): boolean {
  return ratio <= factor && ratio * factor >= 1;
}

/** ≥90% in a cell of results says no figure; =100% does. */
export function isOneSided(value: TargetValue | undefined): boolean {
  return value?.kind === 'comparison' && value.comparator !== undefined && value.comparator !== '=';
}

/** Whether the figure is one that nothing can pass: 100 % and 0. Reaching it says little. */
export function isBound({ value, unit }: Pick<TargetComparison, 'value' | 'unit'>): boolean {
  const number = Number(value);
  return number === 0 || (number === 100 && /^(%|百分比|百分数)/.test(unit.normalize('NFKC')));
}
