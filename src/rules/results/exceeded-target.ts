import { agree } from '../../model/comparator.ts';
import type { TargetValue } from '../../model/target-value.ts';
import type { IndicatorYear } from './indicator-years.ts';
import { readRow, readTarget } from './read-row.ts';
import { exactFigure, inUnitOf, reachedFigures } from './reached-figures.ts';

/** How a target that last year's result had passed already stands to last year's target. */
export type ExceededTarget = 'same' | 'easier' | 'harder' | 'unknown';

/** 人均, 单价 and the like; money in all rises and falls with the tasks of the year. */
const PER_UNIT = /人均|户均|亩均|平均|单价|单位|标准|每|[/·]/;

/**
 * The comparison, or `undefined` where last year's result is not strictly better than what this year asks for, or cannot
 * be compared: no figure, no direction, another unit, or a ceiling on money in all.
 */
export function exceededTarget({ row, last }: IndicatorYear): ExceededTarget | undefined {
  const target = readTarget(row);
  const side = sideOf(target);
  const { actual, target: lastTarget } = readRow(last);
  const passed = figureBeyond(target, actual);
  if (side === 0n || passed === undefined || passed * side <= 0n) return undefined;
  if (side < 0n && isMoneyInAll(row.name, target)) return undefined;
  if (sideOf(lastTarget) !== side || lastTarget.kind !== 'comparison') return 'unknown';
  const moved = figureBeyond(target, { ...lastTarget, comparator: undefined });
  if (moved === undefined) return 'unknown';
  return moved === 0n ? 'same' : moved * side > 0n ? 'easier' : 'harder';
}

/** The other figure minus the target, in one unit. */
function figureBeyond(target: TargetValue, other: TargetValue): bigint | undefined {
  const figures = reachedFigures(target, inUnitOf(target, other));
  return figures && figures.actual - figures.target;
}

/** 1 where more is better, -1 where less is, 0 where the target prints no direction. */
function sideOf(target: TargetValue): bigint {
  const comparator = exactFigure(target)?.comparator;
  if (comparator === undefined || comparator === '=') return 0n;
  return agree(comparator, '≥') ? 1n : -1n;
}

function isMoneyInAll(name: string, target: TargetValue): boolean {
  const unit = target.kind === 'comparison' ? target.unit : '';
  return unit.includes('元') && !PER_UNIT.test(name + unit);
}
