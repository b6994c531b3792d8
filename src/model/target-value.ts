/**
 * 指标值 and 实际完成值 as printed. Most are a figure to compare with, the others a date, a phrase or nothing.
 * `text` keeps the print. What cannot be read is `unreadable`, never guessed: `工5%` may be ≥5% or 75%.
 */
import { absenceOfCell, type Absence } from './absence.ts';
import { agree, readComparator, splitComparator, type Comparator } from './comparator.ts';
import { compareDecimal, readDecimal, type DecimalText } from './decimal.ts';
import { foldSigns } from './fold-signs.ts';
import { readHanNumber } from './han-number.ts';
import { apart, covers, scaleInterval, type Interval } from './interval.ts';
import { isMeasureUnit, sharedPlaces } from './measure-unit.ts';
import type { Precision } from './precision.ts';
import { firstDayOf, lastDayOf, readPrintedDate } from './printed-date.ts';

/** A figure to compare with. `comparator` is `undefined` where none is printed: a bare 2100 is not `=2100`. */
export type TargetComparison = {
  kind: 'comparison';
  text: string;
  comparator: Comparator | undefined;
  value: DecimalText;
  /** 计量单位 as printed, scale words included: `%`, `万元`, `元/人.每天`. Empty where none is printed. */
  unit: string;
  /** `about` for 约 and 左右, `over` for 余 and 多. */
  precision: Exclude<Precision, 'at-least'>;
};

/** 25~35, both ends included, the lower end first. */
export type TargetRange = { kind: 'range'; text: string; from: DecimalText; to: DecimalText; unit: string };

/** A day, month or year: ISO text, `by` undefined where no year is printed. `from` only for a span of time. */
export type TargetDate = {
  kind: 'date';
  text: string;
  comparator: 'before' | 'at';
  from?: string;
  by: string | undefined;
};

export type TargetValue =
  | TargetComparison
  | TargetRange
  | TargetDate
  | { kind: 'qualitative'; text: string }
  /** 待定, 另行确定, 按实际发生. */
  | { kind: 'undetermined'; text: string }
  | { kind: 'absent'; text: string; reason: Absence }
  /** Digits or signs that form no figure, mostly damaged when the original was scanned. */
  | { kind: 'unreadable'; text: string };

/** Columns beside the value: 指标性质 (≥ ≤ = 定性 定量) and 度量单位. What the value itself prints wins. */
export type PrintedBeside = { nature?: string | undefined; unit?: string | undefined };

const NUMBER = String.raw`-?\d[\d,]*(?:\.[\d.,]*)?`;
/** 培训2次, 惠及5600人: what was to be done may stand before its number. */
const DONE =
  '培训|开展|举办|组织|召开|新建|新增|购置|采购|建设|改造|维修|印制|编制|发放|补助|资助|慰问|服务|保障|惠及|受益|参训';
const FIGURE = new RegExp(
  String.raw`^(?:共计?|总计|合计|计|为|已?完成|实际完成|实际|(?:${DONE})(?:(?!每)[一-龥]){0,8})?(?<about>约|大约|大概|近)?\+?(?<number>${NUMBER})(?<scale>[十百千万亿]*)(?<over>[余多](?!于))?(?<unit>.*)$`,
);
const RANGE = new RegExp(
  String.raw`^(?<from>${NUMBER})(?<fromUnit>[^\d~至到-]*)(?:-+|~+|至|到)(?<to>${NUMBER})(?<unit>.*)$`,
);

/** 三次, 两场: a number in words before a measure word, and nothing else. 一批 is some; 一户一策 counts nothing. */
const IN_WORDS =
  /^(?<number>[一二两三四五六七八九十]{1,3})(?<unit>[次场期轮个名人户件套台辆座处所家篇份项条间栋年天日]|场次|人次|个月|周年)$/;
/** 九成, 八成五: a share in tenths. */
const TENTHS = /^([一二三四五六七八九])成([一二三四五六七八九])?$/;
/** (其中规上企业2家), (5分制): a remark that holds a figure of its own, where (套) and (次) belong to the unit. */
const REMARK = /\((?=[^()]*\p{Script=Han})(?=[^()]*\d)[^()]*\)$/u;
const UNDETERMINED =
  /^(待定|待[确明]定?.*|待(上级|下达|批复|分配).*|以(?!合同).{1,14}为准|(按照?|根据|依据).{0,4}(申报|申请|报送|报名).{0,6}|(根据|依据).{0,6}(需要|需求)(确定|安排)?|(按照?|以|根据)?实际((发生|需要|需求|申报|申请).{0,6}|(?!完成|达到)\p{Script=Han}{1,6}([数量额次]|金额|需求|需要))|未定|未设[定置]?(目标)?|未明确|不确定|尚未确定|另行.*|视(?![频觉听力察同为]).{0,8}(情况|需求|需要|而定).*|(按照?|根据|依据|以|据)实(际.*|(?![施物体名地]|及时)\p{Script=Han}{2,4})?|依申请.{0,4}|实报实销|TBD)$/iu;
/** 空, ……, and the blanks of a form left as they were: ≥**%, XX个. */
const LEFT_BLANK = /^(空白?|[…。.]{2,}|[≥≤=<>≧≦]*([*]+|[X×x]{2,})[^\d]{0,4})$/;
/** A letter where a digit belongs, or digits run together: 第O份, 3M.8, 202516月, 32022年. */
const GARBLED = /\d[A-Za-z]\.?\d|^\d{5,}[年月]$|第[OoQlI]\P{Script=Latin}|^[Oo][\d%\p{Script=Han}]/u;
/** Digits in signs, with at most one character before and a unit after: `2/8列`, `290$`, `扁2200篇`, `7,00.0,77万元`. */
const FIGURE_LIKE = /^\p{Script=Han}?\P{Script=Han}*\d\P{Script=Han}*\p{Script=Han}{0,4}$/u;
/** Signs and single characters that do belong to a figure: 第1名, 1:15, 1/3以上, 12.31前, PM2.5≤35. */
const FIGURE_PHRASE =
  /^(第\d+[名位批期季届次]|(?:19|20)\d{2}年\p{Script=Han}{1,6}$|\d[\d,.]*±|[每前各增降升有满新双±]\d|[约近]?\d+[:/]\d+(以[上下内]|左右)?$|\d+[×xX*]\d+|[\d./-]+[之以]?前$|[\d.]+%\p{Script=Han}|[A-Za-z]{2})/u;

/** How many readings are kept: rules, views and charts read the same cells of an object one after the other. */
const KEPT = 4096;
const kept = new Map<string, TargetValue>();

/** Reads a printed cell. Never throws, never guesses; what is no figure and no date is a phrase. */
export function readTargetValue(text: string, { nature = '', unit = '' }: PrintedBeside = {}): TargetValue {
  const cell = `${text}\u0000${nature}\u0000${unit}`;
  const known = kept.get(cell);
  if (known) return known;
  const read = Object.freeze(readCell(text, { nature, unit }));
  if (kept.size === KEPT) kept.clear();
  kept.set(cell, read);
  return read;
}

function readCell(text: string, printed: PrintedBeside): TargetValue {
  const reason = absenceOfCell(text);
  if (reason) return { kind: 'absent', text, reason };
  const plain = foldSigns(text);
  if (LEFT_BLANK.test(plain)) return { kind: 'absent', text, reason: 'left-blank' };
  if (UNDETERMINED.test(plain)) return { kind: 'undetermined', text };
  return readDate(text, plain, printed) ?? readFigure(text, plain, printed) ?? { kind: fallback(text, plain), text };
}

/** Which side is better: ≥ and > are met by more, a date by being early. `undefined` where the print does not say. */
export function direction(target: TargetValue): 'higher' | 'lower' | 'exact' | 'earlier' | undefined {
  if (target.kind === 'date') return 'earlier';
  if (target.kind !== 'comparison' || target.comparator === undefined) return undefined;
  return target.comparator === '=' ? 'exact' : agree(target.comparator, '≥') ? 'higher' : 'lower';
}

/**
 * Whether the actual value meets the target. Exact, strict for > and <. An actual that is itself a comparison (≥90%)
 * or 200余 meets a target only where every value it allows does.
 *
 * `undefined` where it cannot be told: phrases, absent and unreadable values, 约 on either side, units that differ,
 * percent or money against a figure without unit, and a bare target that the actual does not equal, because its
 * direction is not printed. A date is met by the named day, month or year or any earlier one.
 */
export function meets(target: TargetValue, actual: TargetValue): boolean | undefined {
  if (target.kind === 'date' && actual.kind === 'date') return meetsDate(target, actual);
  const wanted = intervalOf(target);
  const reached = intervalOf(actual);
  if (!wanted || !reached) return undefined;
  if (target.kind === 'comparison' && target.precision !== 'exact') return undefined;
  const places = sharedPlaces(wanted.unit, reached.unit);
  if (!places) return undefined;

  const limits = scaleInterval(wanted, places[0]);
  const values = scaleInterval(reached, places[1]);
  if (covers(limits, values)) return true;
  const bare = target.kind === 'comparison' && target.comparator === undefined;
  return !bare && apart(limits, values) ? false : undefined;
}

// Reading

function readDate(text: string, plain: string, printed: PrintedBeside): TargetDate | undefined {
  const isYear = /^(19|20)\d{2}$/.test(plain) && foldSigns(printed.unit ?? '') === '年';
  // 20241231 in a column without units is a day.
  const isCompact = absenceOfCell(printed.unit ?? '') !== undefined && /^(19|20)\d{6}$/.test(plain);
  const dashed = isCompact ? plain.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : isYear ? `${plain}年` : plain;
  const [, signs = '', day = ''] = /^([≥≧>=≤≦<═]*)(.*)$/.exec(dashed) ?? [];
  // ≤12月 is twelve months as likely as December; behind a sign a printed year, a day or 底 makes a date.
  const date = signs === '' || /\d{4}|月\d|[底末旬]/.test(day) ? readPrintedDate(day) : undefined;
  const comparator = readComparator(signs) ?? readComparator(foldSigns(printed.nature ?? ''));
  // “≥2023年12月” asks for lateness, which no form means.
  if (!date || (comparator && agree(comparator, '≥'))) return undefined;
  const before = date.before || (comparator !== undefined && comparator !== '=');
  return {
    kind: 'date',
    text,
    comparator: before ? 'before' : 'at',
    ...(date.from && { from: date.from }),
    by: date.by,
  };
}

function readFigure(text: string, plain: string, printed: PrintedBeside): TargetValue | undefined {
  if (/\d\s+\d/.test(text)) return undefined;
  const nature = foldSigns(printed.nature ?? '');
  const columnUnit = absenceOfCell(printed.unit ?? '') ? '' : (printed.unit ?? '').trim();
  const split = splitComparator(plain);
  if (!split) return { kind: 'unreadable', text };
  const beside = readComparator(nature);
  const comparator = split.comparator ?? beside;

  const range = readRange(text, split.rest, columnUnit);
  if (range) return comparator && comparator !== '=' ? { kind: 'qualitative', text } : range;
  const {
    about,
    number = '',
    scale = '',
    over,
    unit = '',
  } = FIGURE.exec(inDigits(split.rest.replace(REMARK, '')))?.groups ?? {};
  const approximate = /(左右|上下)$/.test(unit);
  const ownUnit = scale + unit.replace(/\(含(本数)?\)$|(左右|上下)$/, '');
  const value = readDecimal(number);
  // “不低于2022年水平” compares with the level of a year, not with 2022.
  if (value === undefined || !isMeasureUnit(ownUnit) || /^(19|20)\d{2}年/.test(split.rest)) return undefined;
  if (GARBLED.test(plain)) return undefined;
  if (split.comparator && beside && !agree(split.comparator, beside)) return { kind: 'unreadable', text };
  if (split.comparator === undefined && nature === '定性') return { kind: 'qualitative', text };
  const precision = about || approximate ? 'about' : over ? 'over' : 'exact';
  return { kind: 'comparison', text, comparator, value, unit: unitOf(ownUnit, columnUnit), precision };
}

function inDigits(figure: string): string {
  const [, tenths, hundredths] = TENTHS.exec(figure) ?? [];
  if (tenths) return `${(readHanNumber(tenths) ?? 0) * 10 + (readHanNumber(hundredths ?? '') ?? 0)}%`;
  const { number = '', unit = '' } = IN_WORDS.exec(figure)?.groups ?? {};
  const value = readHanNumber(number);
  return value === undefined ? figure : `${value}${unit}`;
}

/** The unit in the value wins; 1.2万 beside a column 人次 is in 万人次. */
function unitOf(own: string, column: string): string {
  const isScale = /^[十百千万亿]+$/.test(own) && column !== '';
  return !isScale ? own || column : column.startsWith(own) ? column : `${own}${column}`;
}

function readRange(text: string, figures: string, columnUnit: string): TargetRange | undefined {
  const { from: fromText = '', to: toText = '', fromUnit = '', unit = '' } = RANGE.exec(figures)?.groups ?? {};
  const [from, to] = [readDecimal(fromText), readDecimal(toText)];
  if (from === undefined || to === undefined || !isMeasureUnit(unit)) return undefined;
  if (fromUnit !== '' && fromUnit !== unit) return undefined;
  const ascending = compareDecimal(from, to) <= 0;
  return { kind: 'range', text, from: ascending ? from : to, to: ascending ? to : from, unit: unit || columnUnit };
}

/** A phrase may hold digits (11月底完成100%); digits in signs with hardly a word are a damaged figure. */
function fallback(text: string, plain: string): 'qualitative' | 'unreadable' {
  if (GARBLED.test(plain)) return 'unreadable';
  if (!/\d/.test(plain)) return /\p{Script=Han}|[A-Za-z]{2}/u.test(plain) ? 'qualitative' : 'unreadable';
  // ≥1:2 and ≥全县总人口的60% are told in words behind their sign.
  const unsigned = plain.replace(/^[≥≤=<>≧≦═]+/, '');
  if (FIGURE_PHRASE.test(unsigned) || /^\p{Script=Han}{3,}\d/u.test(unsigned)) return 'qualitative';
  const figures = text.split(/[;；、\n]/);
  if (figures.length > 1 && figures.every((part) => readFigure(part, foldSigns(part), {}) !== undefined))
    return 'qualitative';
  return FIGURE_LIKE.test(plain) || /^[≥≤=<>≧≦═]/.test(plain) ? 'unreadable' : 'qualitative';
}

// Comparing

/** The values that a figure allows. 200余 is more than 200, with no upper end told. */
function intervalOf(figure: TargetValue): (Interval & { unit: string }) | undefined {
  if (figure.kind === 'range') {
    return { low: { value: figure.from, open: false }, high: { value: figure.to, open: false }, unit: figure.unit };
  }
  if (figure.kind !== 'comparison' || figure.precision === 'about') return undefined;
  const { comparator, value, unit, precision } = figure;
  if (precision === 'over') {
    return comparator && agree(comparator, '≤') ? undefined : { low: { value, open: true }, high: undefined, unit };
  }
  const end = { value, open: comparator === '>' || comparator === '<' };
  return {
    low: comparator && agree(comparator, '≤') ? undefined : end,
    high: comparator && agree(comparator, '≥') ? undefined : end,
    unit,
  };
}

/** “2022年12月前” leaves open whether December counts, “12月31日前” in usage includes the day. */
function meetsDate(target: TargetDate, actual: TargetDate): boolean | undefined {
  if (target.by === undefined || actual.by === undefined) return undefined;
  const insideNamed = actual.by.startsWith(target.by);
  if (target.comparator === 'before' && target.by.length < 10 && insideNamed)
    return /前/.test(target.text) ? undefined : true;
  if (lastDayOf(actual.by) <= lastDayOf(target.by)) return true;
  return firstDayOf(actual.by) > lastDayOf(target.by) ? false : undefined;
}
