import { cellStarts, type PartReader } from './part-reader.ts';

/** A fiscal year and the cell that prints it. */
export type PrintedYear = { year: number; row: number; column: number };

const YEAR = /((?:19|20)\d{2}|[二2][〇○零0][〇○零一二三四五六七八九\d]{2})\s*(?:年度|年)/g;
const HAN_DIGITS = '〇一二三四五六七八九';

/** The years that a text prints as 2022年度, 2022 年 or 二〇二二年, in order. */
export function yearsIn(text: string): number[] {
  return [...text.normalize('NFKC').matchAll(YEAR)]
    .map(([, digits = '']) => Number(arabic(digits)))
    .filter((year) => year >= 1994 && year <= 2100);
}

/** The first year that the rows from `from` up to but not including `until` print, titles of the form mostly. */
export function yearInRows(reader: PartReader, from: number, until: number): PrintedYear | undefined {
  for (let row = from; row < Math.min(until, reader.part.until); row++) {
    for (const column of cellStarts(reader, row)) {
      const [year] = yearsIn(reader.text(row, column));
      if (year !== undefined) return { year, row, column };
    }
  }
  return undefined;
}

function arabic(digits: string): string {
  return [...digits.replace(/[○零]/g, '〇')]
    .map((digit) => (HAN_DIGITS.includes(digit) ? HAN_DIGITS.indexOf(digit) : digit))
    .join('');
}
