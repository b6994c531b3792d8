import { compareDecimal } from '../../model/decimal.ts';
import type { ScoringMethod } from '../../model/scoring-method.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { Rule } from '../rule.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { reachedFigures, type ReachedFigures } from './reached-figures.ts';
import { isSatisfaction, shownActual, shownName, shownTarget } from './read-row.ts';
import { findingAt, resultsOf, type RowResult } from './results-of.ts';
import { pointsStep, pointsText, scoringOf } from './scoring-of.ts';

/** Points are rounded by half a step at most, and a little for a share that was rounded before; cut off they may be by all of it. */
const ROUNDED = 0.55;
/** Finer than points are printed. */
const CENT = 0.01;
/** What is below the share by less than this part of the weight is a stricter criterion, not another method. */
const STRICTER = 0.1;

/** Points of what was not met, by the share of the target that was reached: actual ÷ target, for ≤ target ÷ actual. */
export const scoreFollowsShare: Rule = {
  id: 'score-follows-share',
  severity: 'info',
  subject: 'indicator',
  title: '单位自评中没有达到目标的定量指标，得分与完成比例相符（按当地当年的计分方法）',
  source: '财预〔2020〕10号：未完成指标值的，按完成值与指标值的比例记分；财预〔2021〕101号：可设及格门槛',
  falsePositives: '当地按评分细则逐档扣分（如每低一个百分点扣 1 分）而本站没有收录时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      // 部门评价 and 财政评价 score by criteria of their own.
      if (result.place.kind !== 'self') continue;
      const expected = missedPoints(result, scoringOf(archive, result.place));
      if (expected === undefined || isBelowLine(archive, result)) continue;
      const { row } = result;
      const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，分值 ${row.weight}，按完成比例为 ${pointsText(expected)} 分，得分印作 ${row.score}。`;
      yield findingAt(result, 'score', message);
    }
  },
};

/**
 * Whether satisfaction is below the figure under which the jurisdiction gives no points, in whichever of 分 and %: what
 * such a row is given does not follow from the share.
 */
function isBelowLine(archive: Archive, { row, reading, place }: RowResult): boolean {
  if (!isSatisfaction(row) || reading.actual.kind !== 'comparison') return false;
  const actual = Number(reading.actual.value);
  const rules = rulesInForce(archive, place.regionCode, place.fiscalYear, 'satisfaction');
  return rules.some(({ zeroBelow }) => zeroBelow !== undefined && actual < zeroBelow.value);
}

/** The points that the share gives where the printed ones are others, or `undefined`. Full points have a rule of their own. */
function missedPoints({ reading, row }: RowResult, method: ScoringMethod): number | undefined {
  const { target, actual, isMet, weight, score } = reading;
  if (method.figures === 'own' || isMet !== false || weight.kind !== 'points' || score.kind !== 'points')
    return undefined;
  if (compareDecimal(score.value, weight.value) >= 0) return undefined;
  if (row.score?.includes('%') || row.weight?.includes('%')) return undefined;
  const figures = reachedFigures(target, actual);
  const share = figures && shareOf(figures);
  if (share === undefined) return undefined;
  const [most, printed] = [Number(weight.value), Number(score.value)];
  if (share * 100 < (method.passShare ?? 0)) return printed === 0 ? undefined : 0;
  const gap = printed - most * share;
  // Nought points is what a pass mark gives, whether this site knows of it or not.
  const allowance =
    gap > 0 ? Math.max(pointsStep(score.value) * ROUNDED, CENT) : Math.max(pointsStep(score.value), most * STRICTER);
  return printed === 0 || Math.abs(gap) < allowance + 1e-9 ? undefined : most * share;
}

/** The share of the target that was reached; none of a target of nothing, or where it was passed the wrong way. */
export function shareOf({ target, actual, comparator }: ReachedFigures): number | undefined {
  const isCeiling = comparator === '≤' || comparator === '<';
  const [part, whole] = isCeiling ? [target, actual] : [actual, target];
  if (target === 0n || whole <= 0n || part < 0n || part > whole) return undefined;
  return Number(part) / Number(whole);
}
