import type { Rule } from '../rule.ts';
import { exactFigure, reachedFigures, type ReachedFigures } from './reached-figures.ts';
import { saysNothing, shownActual, shownName, shownTarget } from './read-row.ts';
import { findingAt, resultsOf, type RowResult } from './results-of.ts';

/** Ceilings this low are a matter of one or two cases: none where at most three were allowed is no target set too low. */
const FEW = 10;
/** In percent: 差错率 0.3% where at most 1% was allowed is as it should be. What is told in ‰ is always small. */
const SMALL_SHARE = 5;

export const actualFarBeyondTarget: Rule = {
  id: 'actual-far-beyond-target',
  severity: 'info',
  subject: 'indicator',
  title: '实际值没有超过目标的 150%；超过的写明原因',
  source: '财预〔2020〕10号：超额完成较多的，分析原因，指标值设定明显偏低的相应扣分；财预〔2021〕101号',
  falsePositives: '当年需求意外增加、集中采购降价等会使实际值远超目标，并非目标定得低。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { row } = result;
      if (!isUnexplained(result)) continue;
      const isCeiling = isCeilingOf(result.reading.target);
      const words = isCeiling ? '不到目标的三分之二' : '超过目标的 150%';
      const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，${words}，没有写明原因。`;
      yield findingAt(result, 'actual', message);
    }
  },
};

function isUnexplained({ row, reading: { target, actual } }: RowResult): boolean {
  const figures = reachedFigures(target, actual);
  if (!figures || !isFarBeyond(figures) || !saysNothing(row.deviation)) return false;
  const limit = exactFigure(target);
  if (!isCeilingOf(target)) return true;
  if (limit?.unit.includes('‰')) return false;
  if (limit?.unit.includes('%') && Number(limit.value) <= SMALL_SHARE) return false;
  return !(figures.actual === 0n && Number(limit?.value) <= FEW);
}

/** Beyond half as much again of what a floor asks for, or below two thirds of what a ceiling allows. */
export function isFarBeyond({ target, actual, comparator }: ReachedFigures): boolean {
  if (target <= 0n) return false;
  if (comparator === '≥' || comparator === '>') return actual * 2n > target * 3n;
  return (comparator === '≤' || comparator === '<') && actual * 3n < target * 2n;
}

function isCeilingOf(target: RowResult['reading']['target']): boolean {
  return target.kind === 'comparison' && (target.comparator === '≤' || target.comparator === '<');
}
