import { csvFormatRows } from 'd3-dsv';

/** Marks a file as UTF-8 for spreadsheet programs, which else take it for GBK. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows of cells as a CSV file: UTF-8 with byte order mark, CRLF, quoted where needed, safe in spreadsheet programs. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(formulaSafe));
  return `${BYTE_ORDER_MARK}${csvFormatRows(safe).replace(/\r?\n/g, '\r\n')}\r\n`;
}

/**
 * A cell that a spreadsheet program would run as a formula gets an apostrophe before it. A number with a sign is none.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function formulaSafe(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-](\d[\d,]*)?(\.\d+|\d)%?$/.test(text) ? `'${text}` : text;
}
