import { foldSigns } from '../model/fold-signs.ts';
import { readPrintedDate } from '../model/printed-date.ts';

/**
 * The day of a date cell as ISO text: 2023年12月1日, 2023/12/1, 2023.12.01, 20231201, 二〇二三年十二月一日. `undefined` where
 * no whole day is printed: a month is no day, and the first of it is not guessed.
 */
export function readPrintedDay(text: string): string | undefined {
  const plain = foldSigns(text).replace(/\d{1,2}:\d{2}(:\d{2})?$/, '');
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(plain);
  const by = readPrintedDate(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : plain)?.by;
  return by?.length === 10 ? by : undefined;
}
