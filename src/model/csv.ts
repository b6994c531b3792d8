import { csvFormatRow, csvParseRows } from 'd3-dsv';

/** Before everything else in a file, so that WPS and Excel read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

type CsvValue = string | number | boolean | undefined;

/** Rows of cells as a CSV file: UTF-8 with byte order mark, CRLF, quoted where needed, safe in spreadsheet programs. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

/** A line of a CSV file (RFC 4180), with its end. What is absent is an empty cell. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${csvFormatRow(values.map(cellText))}\r\n`;
}

function cellText(value: CsvValue): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? formulaSafe(value) : String(value);
}

/** What a sheet would take for a formula. Numbers and lone dashes are none. */
const FORMULA = /^[=+@\t\r-]/;
const HARMLESS = /^([+-]?[\d.,]+%?|-+)$/;

/** The text, with a quote before it where WPS or Excel would calculate it. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** The opposite of `formulaSafe`. */
export function withoutQuote(text: string): string {
  return text.startsWith("'") && formulaSafe(text.slice(1)) !== text.slice(1) ? text.slice(1) : text;
}

/**
 * Hands the rows of a CSV file on, one by one, as texts with the number of their line, counted from 1 without line breaks
 * inside of cells. Says whether every quote is closed: where not, the last row holds all the rest.
 */
export function readCsv(text: string, take: (row: readonly string[], line: number) => void): boolean {
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  csvParseRows(body, (row, at) => void take(row, at + 1));
  return quotesIn(body) % 2 === 0;
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
