import type { DataField, DataTable, DataValue } from '../../../src/views/data/data-table.ts';
import type { DeflatedText } from './deflated-text.ts';
import { SHEET_NAMES, sheetFiles } from './workbook-parts.ts';
import { StoredZipFile } from './zip-file.ts';

/** Lines of a sheet that Excel can hold, the heading among them. */
const LONGEST_SHEET = 1_048_576;
/** Characters of a cell that Excel can hold. */
const LONGEST_CELL = 32_767;
const CUT = '……（本格太长，全文见 CSV）';

type Row = readonly DataValue[];

/**
 * A workbook written row by row: numbers, dates and truth values as such, texts as they are. The heading of each sheet
 * stays in sight and filters. The same rows give the same bytes.
 */
export class Workbook {
  readonly #zip: StoredZipFile;
  readonly #sheets: string[] = [];

  constructor(path: string) {
    this.#zip = new StoredZipFile(path);
  }

  /** A sheet of texts, such as the one that tells how to read the book. */
  addTexts(name: string, rows: readonly (readonly string[])[], widths: readonly number[]): void {
    const columns = widths.map((_, at): DataField => ({ name: String(at), title: '', type: 'string' }));
    this.#write(name, widths, false, (sheet) => {
      rows.forEach((row, at) => sheet.add(rowXml(at + 1, row, columns, at === 0 ? HEADING : TEXT)));
    });
  }

  /** A sheet for a table. Where it has more rows than a sheet can hold, it goes on in another. */
  addTable({ title, fields }: DataTable, fill: (add: (row: Row) => void) => void): void {
    // Rows are pushed by the table, and a sheet is an entry that is open meanwhile.
    const parts: Row[][] = [];
    let rest: Row[] | undefined;
    this.#write(title, fields.map(widthOf), true, (sheet) => {
      let line = 1;
      sheet.add(rowXml(line, titlesOf(fields), textFields(fields), HEADING));
      fill((row) => {
        if (line < LONGEST_SHEET) {
          line += 1;
          sheet.add(rowXml(line, row, fields, TEXT));
          return;
        }
        if (rest === undefined || rest.length === LONGEST_SHEET - 1) parts.push((rest = []));
        rest.push(row);
      });
    });
    parts.forEach((rows, at) => {
      this.#write(`${title} ${at + 2}`, fields.map(widthOf), true, (sheet) => {
        sheet.add(rowXml(1, titlesOf(fields), textFields(fields), HEADING));
        rows.forEach((row, position) => sheet.add(rowXml(position + 2, row, fields, TEXT)));
      });
    });
  }

  close(): void {
    for (const [name, text] of sheetFiles(this.#sheets)) this.#zip.write(name, (entry) => entry.add(text));
    this.#zip.close();
  }

  #write(name: string, widths: readonly number[], hasHeading: boolean, fill: (sheet: DeflatedText) => void): void {
    this.#sheets.push(name.replace(SHEET_NAMES, '-').slice(0, 31));
    this.#zip.write(`xl/worksheets/sheet${this.#sheets.length}.xml`, (sheet) => {
      sheet.add(
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
          '<sheetView workbookViewId="0">' +
          (hasHeading ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '') +
          '</sheetView></sheetViews><cols>' +
          widths
            .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
            .join('') +
          '</cols><sheetData>',
      );
      fill(sheet);
      const filter = hasHeading ? `<autoFilter ref="A1:${columnName(widths.length - 1)}1"/>` : '';
      sheet.add(`</sheetData>${filter}</worksheet>`);
    });
  }
}

/** Numbers of the cell formats in `styles.xml`. */
const TEXT = 0;
const HEADING = 1;
const DATE = 2;
const TRUTH = 3;

function rowXml(line: number, row: Row, fields: readonly DataField[], style: number): string {
  let xml = `<row r="${line}">`;
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at];
    if (value !== undefined && value !== '') xml += cellXml(columnName(at) + line, value, fields[at]?.type, style);
  }
  return `${xml}</row>`;
}

function cellXml(place: string, value: string | number | boolean, type: DataField['type'] | undefined, style: number) {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}" s="${TRUTH}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (type === 'date') return `<c r="${place}" s="${DATE}"><v>${serialOf(value)}</v></c>`;
  const format = style === TEXT ? '' : ` s="${style}"`;
  return `<c r="${place}" t="inlineStr"${format}><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** Days since 1899-12-30, as sheets count them. Reckoned in UTC, so no time zone moves it. */
function serialOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
}

const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function xmlText(text: string): string {
  const whole = text.length > LONGEST_CELL ? text.slice(0, LONGEST_CELL - CUT.length) + CUT : text;
  if (!/[&<>\u0000-\u001f\ufffe\uffff]/.test(whole)) return whole;
  return whole.replace(NOT_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const names: string[] = [];

/** 0 is A, 26 is AA. */
function columnName(at: number): string {
  return (names[at] ??= (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26)));
}

function titlesOf(fields: readonly DataField[]): string[] {
  return fields.map(({ title }) => title);
}

function textFields(fields: readonly DataField[]): DataField[] {
  return fields.map((field) => ({ ...field, type: 'string' }));
}

function widthOf({ name, type, title }: DataField): number {
  if (type !== 'string') return Math.max(10, Math.min(24, title.length * 2 + 2));
  return /^(key|page|title|name|text|message)$/.test(name) ? 36 : 16;
}
