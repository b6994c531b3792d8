import { printedDecimals, shiftPoint, type DecimalText } from './decimal.ts';
import { sharedPlaces } from './measure-unit.ts';
import { firstDayOf, lastDayOf } from './printed-date.ts';
import type { Rational } from './rate.ts';
import { barePhrase, readRow, type PrintedTarget } from './target-change.ts';
import { meets, readTargetValue, type TargetComparison, type TargetDate, type TargetValue } from './target-value.ts';

/** A row of a monitoring form: the target, what was reached so far, and the form's own 完成目标可能性. */
export type MonitoredPrint = PrintedTarget & { actual?: string | undefined; likelihood?: string | undefined };

/** Whether an indicator keeps up with the year, lags behind it, or the print does not tell. */
export type Pace = 'on-track' | 'behind' | 'unknown';

/** `share` is actual ÷ target, whole, for figures that are reached step by step; `why` is a Chinese half-sentence. */
export type GoalProgress = { pace: Pace; share: Rational | undefined; why: string };

/** When the form was closed: the share of the year gone by less the tolerance, and the day. */
export type PaceOfYear = { due: Rational; periodEnd: string };

const DONE =
  /^(已经?|均已?|均|全部|全面|如期|按时|按期|按计划|顺利|提前|100%)*(完成|达成|达到|达标|实现|建成|竣工|办结|验收|发放到位|支付完毕|落实到位)(了|目标|指标|预期)*$/;
const NOT_DONE = /^(尚?未|没有|还没)\p{L}*|滞后|停滞|未启动|未开[展工]|未完成|未达/u;
/** 率 that grow towards the whole as the year goes by; others hold or do not hold at any time. */
const PERCENT = /[%‰率]/;

/**
 * How far one indicator is at the end of a monitoring period. Per type of target:
 *
 * - ≥ and = on counts: actual ÷ target, against the share of the year that has gone by. ≥ on percent: on track where it
 *   is met; behind where it is below even that share; between the two a rate does not tell, since most do not add up.
 * - ≤: on track while within the limit, behind once it is exceeded.
 * - a date: on track where it was kept, behind where it has passed without a word of completion.
 * - a phrase: on track where the actual is the same phrase or says that it is done, behind where it says that it is not.
 * - without a printed direction, about (约), or without an actual: unknown.
 *
 * What the figures leave open is decided by the form's own 完成目标可能性 (确定能, 完全不可能), if it prints one.
 */
export function goalProgress(row: MonitoredPrint, name: string, year: PaceOfYear): GoalProgress {
  const computed = progressOf(row, name, year);
  if (computed.pace !== 'unknown') return computed;
  const said = (row.likelihood ?? '').replace(/\s/g, '');
  if (/^确定(能|可以)?/.test(said)) return { ...computed, pace: 'on-track', why: `表上填“${said}”完成` };
  if (/不可能|不能/.test(said)) return { ...computed, pace: 'behind', why: `表上填“${said}”完成` };
  return computed;
}

function progressOf(row: MonitoredPrint, name: string, year: PaceOfYear): GoalProgress {
  const target = readRow(row);
  const actual = readTargetValue(row.actual ?? '', row.unit === undefined ? {} : { unit: row.unit });
  if (target.kind === 'absent') return unknown('没有印出指标值');
  if (actual.kind === 'absent') return unknown('没有印出执行情况');
  if (target.kind === 'date') return dateProgress(target, actual, year);
  if (target.kind === 'qualitative') return phraseProgress(target, actual);
  if (actual.kind === 'qualitative' && saysDone(actual.text)) return told('on-track', '表上说已完成');
  if (actual.kind === 'qualitative' && NOT_DONE.test(barePhrase(actual.text))) return told('behind', '表上说尚未完成');
  const met = meets(target, actual);
  if (target.kind !== 'comparison' || actual.kind !== 'comparison') {
    return met ? told('on-track', '已在目标范围内') : unknown('执行情况和指标值不能相比');
  }
  return figureProgress(target, actual, met, PERCENT.test(target.unit) || /率$/.test(name), year);
}

function figureProgress(
  target: TargetComparison,
  actual: TargetComparison,
  met: boolean | undefined,
  isRate: boolean,
  { due }: PaceOfYear,
): GoalProgress {
  const share = shareOf(actual, target);
  const isLimit = target.comparator === '≤' || target.comparator === '<';
  if (isLimit) {
    if (met === undefined) return unknown('执行情况和指标值不能相比', share);
    return met ? told('on-track', '没有超出上限', share) : told('behind', '已超出上限', share);
  }
  if (met) return told('on-track', '已达到全年指标值', share);
  if (target.comparator === undefined) return unknown('没有印出指标方向', share);
  if (share === undefined)
    return met === false ? unknown('尚未达到，进度无从计算') : unknown('执行情况和指标值不能相比');
  if (target.comparator === '=' && share.numerator > share.denominator) return unknown('超出了等于型的指标值', share);
  if (compareRational(share, due) < 0) return told('behind', '慢于时间进度', share);
  if (isRate) return unknown('比率尚未达到，而比率不随时间累加', share);
  return told('on-track', '不慢于时间进度', share);
}

function dateProgress(target: TargetDate, actual: TargetValue, { periodEnd }: PaceOfYear): GoalProgress {
  if (actual.kind === 'date') {
    const met = meets(target, actual);
    if (met !== undefined) return met ? told('on-track', '按时完成') : told('behind', '晚于期限');
    return unknown('日期没有印出年份');
  }
  if (actual.kind === 'qualitative' && saysDone(actual.text)) return told('on-track', '表上说已完成');
  if (target.by !== undefined && lastDayOf(target.by) < periodEnd) return told('behind', '期限已过，没有说已完成');
  return unknown(target.by !== undefined && firstDayOf(target.by) > periodEnd ? '期限未到' : '没有说是否完成');
}

function phraseProgress(target: { text: string }, actual: TargetValue): GoalProgress {
  const [wanted, reached] = [barePhrase(target.text), barePhrase(actual.text)];
  if (NOT_DONE.test(reached)) return told('behind', '表上说尚未完成');
  if (reached === wanted || reached === `已${wanted}`) return told('on-track', '与目标的表述相同');
  if (saysDone(actual.text)) return told('on-track', '表上说已完成');
  return unknown('文字表述，不能判断');
}

function saysDone(text: string): boolean {
  return DONE.test(barePhrase(text));
}

/** Actual ÷ target where both are exact figures in one unit and the target is above zero. */
function shareOf(actual: TargetComparison, target: TargetComparison): Rational | undefined {
  const places = sharedPlaces(actual.unit, target.unit);
  if (!places || actual.precision !== 'exact' || target.precision !== 'exact') return undefined;
  const decimals = Math.max(printedDecimals(actual.value), printedDecimals(target.value));
  const units = (value: DecimalText, shift: number) => shiftPoint(value, decimals) * 10n ** BigInt(shift);
  const [numerator, denominator] = [units(actual.value, places[0]), units(target.value, places[1])];
  return denominator > 0n && numerator >= 0n ? { numerator, denominator } : undefined;
}

/** Negative, zero or positive as `one` is below, equal to or above `other`. */
export function compareRational(one: Rational, other: Rational): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function told(pace: Pace, why: string, share?: Rational): GoalProgress {
  return { pace, share, why };
}

function unknown(why: string, share?: Rational): GoalProgress {
  return { pace: 'unknown', share, why };
}
