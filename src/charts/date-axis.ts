import { SMALL_PX } from './chart-frame.ts';
import { chartText } from './chart-text.ts';
import { svg, type Markup } from './svg.ts';
import { textWidthPx } from './text-width.ts';

/** Days, months, quarters or years, whichever are the closest that fit; a year is named where it begins. */
export function dateAxis(scale: DayScale, top: number, bottom: number): Markup[] {
  const [from = 0, to = 1] = scale.domain();
  const shown = to - from < SHORT_DAYS ? (fittingDays(scale) ?? fittingMonths(scale)) : fittingMonths(scale);
  return shown.flatMap(({ day, text }) => [
    svg`<path class="chart-grid" d="M${scale(day)} ${top}V${bottom}"/>`,
    chartText(text, { x: scale(day), y: top - 10, anchor: anchorAt(scale, day), fontPx: SMALL_PX, kind: 'chart-soft' }),
  ]);
}

/** From days since 1970-01-01 to px. */
export type DayScale = { (day: number): number; domain(): number[] };
type Tick = { day: number; text: string };

/** Spans shorter than this are told by days. */
const SHORT_DAYS = 75;
/** Days of a month that have a line, from the closest to the widest. */
const DAYS_OF_MONTH = [
  [1, 6, 11, 16, 21, 26],
  [1, 11, 21],
  [1, 16],
];

function fittingDays(scale: DayScale): Tick[] | undefined {
  const [from = 0, to = 1] = scale.domain();
  const days = Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, at) => {
    const day = Math.ceil(from) + at;
    const date = new Date(day * 86_400_000);
    return { day, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, ofMonth: date.getUTCDate() };
  });
  const candidates = [days, ...DAYS_OF_MONTH.map((kept) => days.filter(({ ofMonth }) => kept.includes(ofMonth)))];
  return candidates
    .map((kept) =>
      kept.map(({ day, year, month, ofMonth }, at) => {
        const opens = at === 0 || kept[at - 1]?.year !== year;
        return { day, text: opens ? `${year}.${month}.${ofMonth}` : `${month}.${ofMonth}` };
      }),
    )
    .find((ticks) => ticks.length > 1 && fits(ticks, scale));
}

function fittingMonths(scale: DayScale): Tick[] {
  const [from = 0, to = 1] = scale.domain();
  const months = monthStarts(from, to);
  for (const step of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const ticks = months
      .filter(({ month }) => month % step === 0)
      .map(({ day, year, month }, at) => ({ day, text: monthText(year, month % 12, at === 0) }));
    if (fits(ticks, scale)) return ticks;
  }
  return [];
}

function fits(ticks: readonly Tick[], scale: DayScale): boolean {
  return ticks.every(({ day, text }, at) => {
    const next = ticks[at + 1];
    const room = next === undefined ? Number.POSITIVE_INFINITY : scale(next.day) - scale(day);
    return room > textWidthPx(text, SMALL_PX) + textWidthPx(next?.text ?? '', SMALL_PX) / 2 + 10;
  });
}

function anchorAt(scale: DayScale, day: number): 'start' | 'middle' | 'end' {
  const [from = 0, to = 1] = scale.domain();
  const place = scale(day);
  return place - scale(from) < 30 ? 'start' : scale(to) - place < 30 ? 'end' : 'middle';
}

function monthText(year: number, month: number, isFirst: boolean): string {
  return month === 0 || isFirst ? (month === 0 ? `${year} 年` : `${year}.${month + 1}`) : `${month + 1} 月`;
}

/** `month` counts from the year 0, so that steps of months stay on January. */
function monthStarts(from: number, to: number): { day: number; year: number; month: number }[] {
  const starts: { day: number; year: number; month: number }[] = [];
  const first = new Date(from * 86_400_000);
  for (let month = first.getUTCFullYear() * 12 + first.getUTCMonth(); ; month += 1) {
    const year = Math.floor(month / 12);
    const day = Date.UTC(year, month % 12, 1) / 86_400_000;
    if (day > to) return starts;
    if (day >= from) starts.push({ day, year, month });
  }
}
