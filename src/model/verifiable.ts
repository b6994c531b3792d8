/**
 * 可核查: whether an indicator, as printed, can be compared with what was reached. It can where its value is a figure or a
 * date, which side is better is printed, and so is the unit where one is needed. Nothing is guessed from its name.
 */
import { compareDecimal, type DecimalText } from './decimal.ts';
import { foldSigns } from './fold-signs.ts';
import { sharedPlaces } from './measure-unit.ts';
import { direction, readTargetValue, type PrintedBeside, type TargetValue } from './target-value.ts';

/** What a printed 指标值 is, for counting. `blank` is also a form without that column. */
export type ValueKind = 'figure' | 'date' | 'phrase' | 'undetermined' | 'blank' | 'unreadable';

export type PrintedIndicator = {
  name: string;
  target?: string | undefined;
  nature?: string | undefined;
  unit?: string | undefined;
};

/** The parts of 可核查, each by itself. Direction and unit are asked only of a figure or a date. */
export type Verifiability = {
  kind: ValueKind;
  hasValue: boolean;
  hasDirection: boolean;
  hasUnit: boolean;
  isVerifiable: boolean;
};

const KIND_OF: Record<TargetValue['kind'], ValueKind> = {
  comparison: 'figure',
  range: 'figure',
  date: 'date',
  qualitative: 'phrase',
  undetermined: 'undetermined',
  absent: 'blank',
  unreadable: 'unreadable',
};

export function readVerifiability(printed: PrintedIndicator): Verifiability {
  const target = readTargetValue(printed.target ?? '', besideOf(printed));
  const kind = KIND_OF[target.kind];
  const hasValue = kind === 'figure' || kind === 'date';
  // Both ends of a range are printed; a date is met by being early.
  const hasDirection = hasValue && (target.kind === 'range' || direction(target) !== undefined);
  const hasUnit = hasValue && (!needsUnit(target) || unitOf(target) !== '' || namesUnit(printed.name));
  return { kind, hasValue, hasDirection, hasUnit, isVerifiable: hasValue && hasDirection && hasUnit };
}

/** Whether the printed actual is a figure in the unit of the target, or a date where the target is one. */
export function isComparable(target: PrintedIndicator, actual: string | undefined, actualUnit?: string): boolean {
  if (actual === undefined) return false;
  const wanted = readTargetValue(target.target ?? '', besideOf(target));
  const reached = readTargetValue(actual, actualUnit === undefined ? {} : { unit: actualUnit });
  if (wanted.kind === 'date' || reached.kind === 'date') return wanted.kind === reached.kind;
  const isFigure = (value: TargetValue) => value.kind === 'comparison' || value.kind === 'range';
  return isFigure(wanted) && isFigure(reached) && sharedPlaces(unitOf(wanted), unitOf(reached)) !== undefined;
}

function besideOf({ nature, unit }: PrintedIndicator): PrintedBeside {
  return { nature, unit };
}

function unitOf(value: TargetValue): string {
  return value.kind === 'comparison' || value.kind === 'range' ? value.unit : '';
}

/** A date has no unit, and none of anything is nothing: 0 accidents need no unit. */
function needsUnit(target: TargetValue): boolean {
  return (
    target.kind !== 'date' && !(target.kind === 'comparison' && compareDecimal(target.value, '0' as DecimalText) === 0)
  );
}

/** A name that prints its unit: 出勤率（%）, 培训人数（单位：人）. Other brackets say something else. */
function namesUnit(name: string): boolean {
  return /\((%|单位:.{1,8})\)$/.test(foldSigns(name));
}
