import { agree } from './comparator.ts';
import { compareDecimal, decimalFromUnits, printedDecimals, shiftPoint, type DecimalText } from './decimal.ts';
import { foldSigns } from './fold-signs.ts';
import { readHanNumber } from './han-number.ts';
import { sharedPlaces } from './measure-unit.ts';
import { firstDayOf, lastDayOf, readPrintedDate } from './printed-date.ts';
import {
  direction,
  readTargetValue,
  type TargetComparison,
  type TargetDate,
  type TargetValue,
} from './target-value.ts';

/** The columns of a row that print its target. */
export type PrintedTarget = { target?: string | undefined; nature?: string | undefined; unit?: string | undefined };

/** Where a change goes: harder to reach, easier, or not to be told because no direction is printed. */
export type Towards = 'harder' | 'easier' | 'unknown';

/**
 * How a later print of a target stands to an earlier one.
 *
 * - `same`: the same figure, date or phrase, whatever the signs: ＞＝90％ and 不低于90%.
 * - `unclear`: blank, unreadable, or it may be a slip of print (290% for ≥90%, 0.95 for 95%). Never called a change.
 * - `comparator`: the figure stayed, ≥ became > or =.
 * - `value`, `deadline`: another figure, another date. `form`: a figure became a phrase or the reverse.
 * - `wording`: another phrase.
 */
export type TargetChange =
  | { kind: 'same' }
  | { kind: 'unclear' }
  | { kind: 'comparator' | 'form' | 'wording' }
  | { kind: 'value'; towards: Towards }
  | { kind: 'deadline'; towards: Towards };

/** Compares two prints of one indicator's target, the earlier first. */
export function targetChange(earlier: PrintedTarget, later: PrintedTarget): TargetChange {
  const isAlike = earlier.target === later.target && earlier.nature === later.nature && earlier.unit === later.unit;
  if (isAlike && earlier.target?.trim()) return { kind: 'same' };
  const [before, after] = [readRow(earlier), readRow(later)];
  if (before.kind === 'comparison' && after.kind === 'comparison') return figureChange(before, after);
  if (before.kind === 'date' && after.kind === 'date') return dateChange(before, after);
  if (before.kind === 'qualitative' && after.kind === 'qualitative') return phraseChange(before.text, after.text);
  if (before.kind === 'range' && after.kind === 'range') {
    const isSame = before.from === after.from && before.to === after.to;
    return isSame ? { kind: 'same' } : { kind: 'value', towards: 'unknown' };
  }
  return otherKindChange(before, after);
}

/** The target of a row, with its columns of 指标性质 and 计量单位. */
export function readRow({ target = '', nature, unit }: PrintedTarget): TargetValue {
  return readTargetValue(target, { ...(nature !== undefined && { nature }), ...(unit !== undefined && { unit }) });
}

/** Whether the figure, the date or the kind of target was changed; a comparator or a wording alone is less. */
export function isMoved({ kind }: TargetChange): boolean {
  return kind === 'value' || kind === 'deadline' || kind === 'form';
}

function figureChange(before: TargetComparison, after: TargetComparison): TargetChange {
  const places = sharedPlaces(before.unit, after.unit);
  const [one, other] = [inUnits(before.value, places?.[0] ?? 0), inUnits(after.value, places?.[1] ?? 0)];
  const order = compareDecimal(other, one);
  const isOpposite =
    before.comparator !== undefined &&
    after.comparator !== undefined &&
    before.comparator !== '=' &&
    after.comparator !== '=' &&
    !agree(before.comparator, after.comparator);
  if (isOpposite) return { kind: 'value', towards: 'unknown' };
  if (order === 0 || isRounding(one, other))
    return isOtherComparator(before, after) ? { kind: 'comparator' } : { kind: 'same' };
  if (isSlip(before, after, one, other) || isCoarser(before.value, after.value)) return { kind: 'unclear' };
  if (places === undefined && (isTenfold(one, other) || isPerTime(before) !== isPerTime(after)))
    return { kind: 'unclear' };
  const way = direction(after.comparator === undefined ? before : after);
  if (way !== 'higher' && way !== 'lower') return { kind: 'value', towards: 'unknown' };
  return { kind: 'value', towards: order > 0 === (way === 'higher') ? 'harder' : 'easier' };
}

/** A form without a column of signs prints none, which changes nothing. */
function isOtherComparator(before: TargetComparison, after: TargetComparison): boolean {
  return before.comparator !== undefined && after.comparator !== undefined && before.comparator !== after.comparator;
}

function inUnits(value: DecimalText, places: number): DecimalText {
  const digits = printedDecimals(value);
  return decimalFromUnits(shiftPoint(value, digits) * 10n ** BigInt(places), digits);
}

/** Two prints of one figure, one of which was rounded or cut to three digits or more: 38.45 and 38.4, 1.2万 is too few. */
function isRounding(one: DecimalText, other: DecimalText): boolean {
  const [first, second] = [significantDigits(one), significantDigits(other)];
  const shown = Math.min(first, second);
  if (shown < 3 || first === second) return false;
  const decimals = Math.max(printedDecimals(one), printedDecimals(other));
  const coarse = first < second ? one : other;
  const units = shiftPoint(coarse, decimals);
  const zeros = /0*$/.exec(units.toString())?.[0].length ?? 0;
  const gap = shiftPoint(one, decimals) - shiftPoint(other, decimals);
  return (gap < 0n ? -gap : gap) < 10n ** BigInt(zeros);
}

/**
 * One figure may be the other rounded to fewer decimals, though too few digits are left to be sure: 1.25 and 1.3. A whole
 * number beside decimals is another figure: 90 and 90.01.
 */
function isCoarser(one: DecimalText, other: DecimalText): boolean {
  const [fine, coarse] = printedDecimals(one) > printedDecimals(other) ? [one, other] : [other, one];
  const decimals = printedDecimals(coarse);
  if (printedDecimals(fine) === decimals || decimals === 0) return false;
  return Math.abs(Number(fine) - Number(coarse)) <= 0.5 / 10 ** decimals + 1e-9;
}

/** 3次/月 and 36次 ask for the same in a year. */
function isPerTime({ unit }: TargetComparison): boolean {
  return /[/／每]/.test(unit);
}

/** Digits between the first and the last that is not zero. */
function significantDigits(value: DecimalText): number {
  return value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
}

/**
 * A sign read as a digit (290 for ≥90), or a neighbouring column run into the figure (210010 for 2100 and 10 points). A
 * figure that is ten times the other is taken for one of them too.
 */
function isSlip(before: TargetComparison, after: TargetComparison, one: DecimalText, other: DecimalText): boolean {
  const [small, large] = [Math.abs(Number(one)), Math.abs(Number(other))].toSorted((a, b) => a - b);
  if (small && large && large >= small * 10) return true;
  const [short, long] = before.value.length < after.value.length ? [before, after] : [after, before];
  if (long.comparator !== undefined || short.comparator === undefined) return false;
  return long.value.length > short.value.length && long.value.endsWith(short.value);
}

/** A factor of ten that a unit left out would explain: 0.95 and 95, 90 and 900000. */
function isTenfold(one: DecimalText, other: DecimalText): boolean {
  const digits = (value: DecimalText) => value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  return digits(one) === digits(other);
}

function dateChange(before: TargetDate, after: TargetDate): TargetChange {
  const [one, other] = [dayOf(before, after), dayOf(after, before)];
  if (one === undefined || other === undefined) return { kind: 'unclear' };
  if (one === other || overlaps(one, other)) return { kind: 'same' };
  return { kind: 'deadline', towards: lastDayOf(other) < lastDayOf(one) ? 'harder' : 'easier' };
}

/** The date, in the year of the other where it prints none itself. */
function dayOf({ by, text }: TargetDate, other: TargetDate): string | undefined {
  if (by !== undefined) return by;
  const year = other.by?.slice(0, 4) ?? '2000';
  const plain = foldSigns(text).replace(/^[≤≥<>=]*(当年|本年度?|今年|每年)?/, '');
  return readPrintedDate(`${year}年${plain}`)?.by;
}

/** 2024-12 and 2024-12-31, 2024 and 2024-12-31 are one deadline; 2024-12 and 2024-12-15 may be. */
function overlaps(one: string, other: string): boolean {
  return firstDayOf(one) <= lastDayOf(other) && firstDayOf(other) <= lastDayOf(one);
}

function phraseChange(before: string, after: string): TargetChange {
  const [one, other] = [barePhrase(before), barePhrase(after)];
  if (one === other) return { kind: 'same' };
  return one.includes(other) || other.includes(one) ? { kind: 'unclear' } : { kind: 'wording' };
}

/** A phrase without signs and particles, in which two prints differ by chance. */
export function barePhrase(text: string): string {
  return foldSigns(text)
    .replace(/[^\p{L}\p{N}%]/gu, '')
    .replace(/[的了地]/g, '');
}

/** 0, and the words for it: 无, 不发生. */
function isNone(value: TargetValue): boolean {
  if (value.kind === 'comparison') return Number(value.value) === 0;
  return value.kind === 'qualitative' && /^(无|零|没有|[不未]发生|[不未]出现|杜绝)/.test(barePhrase(value.text));
}

/** The last day of the year, and the words for it: 年底前, 年内. */
function isYearEnd(value: TargetValue): boolean {
  if (value.kind === 'date') return value.by !== undefined && lastDayOf(value.by).endsWith('-12-31');
  const words = /^(当年|本年|今年|\d{4}年)?度?(年底|年末|底|末|年内|内|全年)(以?前|之前)?(全部|均)?(完成)?$/;
  return value.kind === 'qualitative' && words.test(barePhrase(value.text));
}

/** What a form may write for 100%. */
function isDone(value: TargetValue): boolean {
  return (
    value.kind === 'qualitative' &&
    /^(均|全部|都)?(达标|合格|完成|达到|符合(要求|标准)?|到位)$/.test(barePhrase(value.text))
  );
}

function digitsIn(text: string): string[] {
  return foldSigns(text).match(/\d+(\.\d+)?/g) ?? [];
}

/** 十二 and 十二座 as 12. */
function hanNumbersIn(text: string): string[] {
  const words = text.match(/[一二两三四五六七八九十]+/g) ?? [];
  return words.flatMap((word) => readHanNumber(word) ?? []).map(String);
}

/** 100%, and the words for it: 全部, 全覆盖, 应发尽发. */
function isWhole(value: TargetValue): boolean {
  if (value.kind === 'comparison') return value.unit === '%' && Number(value.value) === 100;
  return value.kind === 'qualitative' && /^(全部|全体|全额|足额|全覆盖|应.尽.)/.test(barePhrase(value.text));
}

/** A phrase may hold the figure of the other print: 每年开展4次 and ≥4次. */
function otherKindChange(before: TargetValue, after: TargetValue): TargetChange {
  const told = ['comparison', 'range', 'date', 'qualitative'];
  if (!told.includes(before.kind) || !told.includes(after.kind)) return { kind: 'unclear' };
  if ([isWhole, isNone, isYearEnd].some((says) => says(before) && says(after))) return { kind: 'same' };
  if ((isWhole(before) && isDone(after)) || (isDone(before) && isWhole(after))) return { kind: 'unclear' };
  const numbers = (value: TargetValue) => new Set([...digitsIn(value.text), ...hanNumbersIn(value.text)]);
  const [one, other] = [numbers(before), numbers(after)];
  if ([...one].some((number) => other.has(number))) return { kind: 'unclear' };
  return { kind: 'form' };
}
