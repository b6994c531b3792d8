import { readHanNumber } from './han-number.ts';

/**
 * Dates as forms print them. `from` and `by` are ISO text as far as the print says (`2023`, `2023-12`, `2023-12-31`)
 * and `undefined` where no year is printed: 11月底前 names a day of some year. `before` tells 前 and 内 from a bare date.
 */
export type PrintedDate = { from?: string; by: string | undefined; before: boolean };

type Day = { year: number | undefined; month: number | undefined; day: number | undefined };
type Point = Day & { before: boolean };

const HAN_DATE = new RegExp(
  '^(?:(?<year>(?:19|20)\\d{2})年度?|(?:当年|本年度?|今年|次年|每年))?' +
    '(?:(?<half>[上下])半年|第?(?<quarter>[1-4])季度|(?<yearEnd>年?[底末])|(?<within>全年|年内))?' +
    '(?:(?<month>1[0-2]|0?[1-9])月份?(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号]|(?<part>[上中下])旬|(?<monthEnd>[底末]))?)?',
);
const SIGNED_DATE =
  /^(?<year>(?:19|20)\d{2})(?<sign>[-./])(?<month>1[0-2]|0?[1-9])(?:\k<sign>(?<day>3[01]|[12]\d|0?[1-9]))?(?!\d)日?/;
const BEFORE = /^(之前|以前|前|止|为止|之内|以内|内)/;
/** What may follow a date without making another statement of it. No 率, 数, 量: those are indicators. */
const REMAINDER = /^(?:[已按时全部面]*(?:完成|完工|竣工|建成|投入使用|支付|验收|到位|办结)[^\d率数量]{0,8})?$/;
const REMAINDER_AFTER_BEFORE = /^[^\d率]{0,14}$/;
const HAN_DIGITS = '〇一二三四五六七八九';

/**
 * Reads 2022年12月31日前, 11月底前, 2023年12月, 202001-202012, 二〇二二年六月, 2021.07.14. The text must be a date and
 * nothing else but 前, 完成 and the like; its full-width signs are folded and it holds no white space.
 */
export function readPrintedDate(text: string): PrintedDate | undefined {
  const plain = arabic(text.replace(/^(于|在|截至|截止到?|不[晚迟]于|早于)/, ''));
  const forced = /^(截|不[晚迟]于|早于)/.test(text);
  const point = readPoint(plain);
  if (point) return { by: isoOf(point), before: point.before || forced };
  return readSpan(plain);
}

/** The last day that an ISO text of any length covers. February is given 31 days, for comparison only. */
export function lastDayOf(iso: string): string {
  return iso + '-12-31'.slice(iso.length === 4 ? 0 : iso.length === 7 ? 3 : 6);
}

/** The first day that an ISO text of any length covers. */
export function firstDayOf(iso: string): string {
  return iso + '-01-01'.slice(iso.length === 4 ? 0 : iso.length === 7 ? 3 : 6);
}

/** Two dates with a dash, 至 or 到 between; the second borrows the year of the first, the first the word 月 or 年. */
function readSpan(text: string): PrintedDate | undefined {
  const compact = /^((?:19|20)\d{2})(0[1-9]|1[0-2])-+((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (compact) return { from: `${compact[1]}-${compact[2]}`, by: `${compact[3]}-${compact[4]}`, before: false };
  for (const { 0: sign, index } of text.matchAll(/-+|~|至|到/g)) {
    const right = readPoint(text.slice(index + sign.length), true);
    const left = text.slice(0, index);
    const start = readPoint(left, true) ?? readPoint(left + (/[年月]$/.exec(text)?.[0] ?? ''), true);
    if (!start || !right) continue;
    const from = isoOf(start);
    return { ...(from && { from }), by: isoOf({ ...right, year: right.year ?? start.year }), before: right.before };
  }
  return undefined;
}

/** One date that fills `text`. `inSpan` also takes 2022.12, which alone could be a decimal. */
function readPoint(text: string, inSpan = false): Point | undefined {
  const match = SIGNED_DATE.exec(text) ?? HAN_DATE.exec(text);
  const groups = match?.groups ?? {};
  const rest = text.slice(match?.[0].length);
  const before = BEFORE.exec(rest)?.[0] ?? '';
  const remainder = before ? REMAINDER_AFTER_BEFORE : REMAINDER;
  if (!match?.[0] || !remainder.test(rest.slice(before.length))) return undefined;
  if (
    groups['sign'] &&
    !groups['day'] &&
    !inSpan &&
    !before &&
    (groups['sign'] === '.' || groups['month']?.length === 1)
  ) {
    return undefined;
  }
  const day = dayOf(groups);
  return day && { ...day, before: before !== '' || groups['within'] === '年内' };
}

/** The last day, month or year that the parts of a match name, or `undefined` where they name none that exists. */
function dayOf(groups: Record<string, string | undefined>): Day | undefined {
  const { year: yearText, month: monthText, day: dayText, half, quarter, yearEnd, within, part, monthEnd } = groups;
  const year = yearText === undefined ? undefined : Number(yearText);
  if (yearEnd) return year === undefined && yearEnd.length === 1 ? undefined : { year, month: 12, day: 31 };
  if (half) return { year, month: half === '上' ? 6 : 12, day: undefined };
  if (quarter) return { year, month: Number(quarter) * 3, day: undefined };
  if (monthText === undefined) {
    return year === undefined && !within ? undefined : { year, month: undefined, day: undefined };
  }
  const month = Number(monthText);
  const length = daysIn(month, year);
  if (monthEnd || part === '下') return { year, month, day: length };
  if (part) return { year, month, day: part === '上' ? 10 : 20 };
  const day = dayText === undefined ? undefined : Number(dayText);
  return day !== undefined && day > length ? undefined : { year, month, day };
}

function daysIn(month: number, year = 2000): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isoOf({ year, month, day }: Day): string | undefined {
  if (year === undefined) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Chinese numerals of a date as digits: 二〇二二年十二月二十一日 → 2022年12月21日, 元月 → 1月. */
function arabic(text: string): string {
  return text
    .replace(/[○零Ο]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (digits) =>
      [...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''),
    )
    .replace(/元月/g, '1月')
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日号]|季度)/g, (number) => String(readHanNumber(number) ?? number));
}
