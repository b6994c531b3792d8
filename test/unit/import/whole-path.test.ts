import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { DOCUMENT_TEXT } from '../../../src/forms/grid.ts';
import { forms } from '../../../src/forms/index.ts';
import { shownGrid } from '../forms/shown-grid.ts';
import { projectRoot } from '../source-file.ts';
import { docx, paragraph, table } from './documents.ts';
import { ImportBench } from './import-bench.ts';

type Sheet = { sheet: string; rows: string[][] };

const folder = join(projectRoot, 'test/fixtures/forms');
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** Sheets that are drawn for tests of forms, as the file that an office has. */
function officeFile(sheets: readonly Sheet[]): { ending: string; bytes: Uint8Array } {
  const text = sheets.find(({ sheet }) => sheet === DOCUMENT_TEXT);
  if (text === undefined) return { ending: 'xlsx', bytes: workbookOf(sheets) };
  const tables = new Map(sheets.map(({ sheet, rows }) => [sheet, table(rows.map((cells) => cells.map(plain)))]));
  const body = text.rows.map(([line = '']) => tables.get(line.slice(1)) ?? paragraph(line.replace(/^#\d /, '')));
  return { ending: 'docx', bytes: docx(body.join('')) };
}

/** `<` and `^` draw the rest of a merged cell. */
function plain(text: string): string {
  return text === '<' || text === '^' ? '' : text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function workbookOf(sheets: readonly Sheet[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { sheet, rows } of sheets) {
    const grid = shownGrid(rows, sheet);
    const drawn = XLSX.utils.aoa_to_sheet(
      grid.rows.map((cells) => cells.map(({ text }) => (text === '' ? null : text))),
    );
    drawn['!merges'] = grid.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    }));
    XLSX.utils.book_append_sheet(book, drawn, sheet.slice(0, 31));
  }
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

describe('a form as offices have it', () => {
  test.each(fixtures)('%s is filed so that the content passes its check, or refused with its places', (name) => {
    const { sheets = [], rows = [] } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      sheets?: Sheet[];
      rows?: string[][];
    };
    const { ending, bytes } = officeFile(sheets.length > 0 ? sheets : [{ sheet: '表', rows }]);
    const bench = new ImportBench(forms);
    try {
      const file = bench.put(`表.${ending}`, bytes);
      const before = bench.snapshot();
      const options = { region: '370112', agency: '219', year: 2024 };
      const { issues, refused } = bench.import([file], options);
      if (refused.length > 0) {
        const errors = issues.filter(({ severity }) => severity === 'error');
        expect(errors.filter(({ sheet, message }) => sheet === '' || message === '')).toEqual([]);
        expect(bench.snapshot()).toEqual(before);
        return;
      }
      expect(checkContent(bench.contentDir).filter(({ severity }) => severity === 'error')).toEqual([]);
      const after = bench.snapshot();
      expect(after).not.toEqual(before);
      expect(bench.import([file], options).written.size).toBe(0);
      expect(bench.snapshot()).toEqual(after);
    } finally {
      bench.remove();
    }
  });
});
