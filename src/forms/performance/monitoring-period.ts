import { lastDayOf, readPrintedDate } from '../../model/printed-date.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import { cellStarts, type PartReader } from '../part-reader.ts';

const ROWS = 12;
/** 1—7月执行数, （1-6月）, 截至7月底, 上半年, 半年度, 前三季度. */
const MONTHS =
  /(?<!\d)1月?[-至~]+(1[0-2]|[1-9])月|截[至止](?:20\d\d年)?(1[0-2]|[1-9])月|(上半年|半年度)|前?([一二三四1-4])季度/;
const WHOLE_DAY = /截[至止]((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)/;
const QUARTERS = ['一二三四', '1234'];

/** The last day that a monitoring form covers, and the cell that says it. Needs the fiscal year, which is not guessed. */
export function periodEnd(
  reader: PartReader,
  year: number | undefined,
): { day: string; row: number; column: number } | undefined {
  for (let row = reader.part.from; row < Math.min(reader.part.until, reader.part.from + ROWS); row++) {
    for (const column of cellStarts(reader, row)) {
      const text = foldSigns(reader.text(row, column));
      const whole = readPrintedDate(WHOLE_DAY.exec(text)?.[1] ?? '')?.by;
      if (whole?.length === 10) return { day: whole, row, column };
      const month = monthOf(text);
      if (month === undefined || year === undefined) continue;
      return { day: monthEnd(year, month), row, column };
    }
  }
  return undefined;
}

function monthOf(text: string): number | undefined {
  const match = MONTHS.exec(text);
  if (!match) return undefined;
  const [, months, until, half, quarter] = match;
  if (half) return 6;
  if (quarter) return (Math.max(...QUARTERS.map((digits) => digits.indexOf(quarter))) + 1) * 3;
  return Number(months ?? until);
}

function monthEnd(year: number, month: number): string {
  const printed = readPrintedDate(`${year}年${month}月底`)?.by;
  return printed?.length === 10 ? printed : lastDayOf(`${year}-${String(month).padStart(2, '0')}`);
}
