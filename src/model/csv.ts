/** Before everything else in a file, so that WPS and Excel read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

type CsvValue = string | number | boolean | undefined;

/** Rows of cells as a CSV file: UTF-8 with byte order mark, CRLF, quoted where needed, safe in spreadsheet programs. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map(csvLine).join('');
}

/** A line of a CSV file (RFC 4180), with its end. */
export function csvLine(values: readonly CsvValue[]): string {
  let line = '';
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    if (at > 0) line += ',';
    if (typeof value === 'string') line += csvCell(value);
    else if (value !== undefined) line += String(value);
  }
  return `${line}\r\n`;
}

function csvCell(text: string): string {
  const safe = formulaSafe(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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

/** The rows of a CSV file, as texts. Throws a `SyntaxError` with the number of the line where a quote is not closed. */
export function* readCsv(text: string): Generator<string[]> {
  let at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  let row: string[] = [];
  while (at < text.length) {
    let value: string;
    if (text[at] === '"') {
      [value, at] = quoted(text, at);
    } else {
      const end = endOfPlain(text, at);
      value = text.slice(at, end);
      at = end;
    }
    row.push(value);
    if (text[at] === ',') {
      at += 1;
      if (at < text.length && text[at] !== '\r' && text[at] !== '\n') continue;
      row.push('');
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    yield row;
    row = [];
  }
}

function endOfPlain(text: string, from: number): number {
  let end = from;
  while (end < text.length && text[end] !== ',' && text[end] !== '\r' && text[end] !== '\n') end += 1;
  return end;
}

function quoted(text: string, from: number): [value: string, end: number] {
  let value = '';
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) throw new SyntaxError(String(text.slice(0, from).split('\n').length));
    value += text.slice(at, end);
    if (text[end + 1] !== '"') return [value, end + 1];
    value += '"';
    at = end + 2;
  }
}
