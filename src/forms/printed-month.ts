import { foldSigns } from '../model/fold-signs.ts';
import { readPrintedDate } from '../model/printed-date.ts';
import { readPrintedDay } from './printed-day.ts';

/** A year, month or day as ISO text as far as it is printed: 2022, 2022年6月, 2022-06-10. */
export function readPrintedMonth(text: string): string | undefined {
  const day = readPrintedDay(text);
  if (day !== undefined) return day;
  const plain = foldSigns(text);
  const month = /^((?:19|20)\d{2})[-./年](0?[1-9]|1[0-2])月?$/.exec(plain);
  if (month) return `${month[1]}-${month[2]!.padStart(2, '0')}`;
  return /^(19|20)\d{2}年?$/.test(plain) ? plain.slice(0, 4) : readPrintedDate(plain)?.by;
}
