import { read } from '@e965/xlsx';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Workbook } from '../../../../../scripts/lib/data/workbook.ts';
import { csvText } from '../../../../../src/model/csv.ts';
import type { DataField, DataTable, DataValue } from '../../../../../src/views/data/data-table.ts';

const root = mkdtempSync(join(tmpdir(), 'wenxiao-workbook-'));
const book = join(root, 'book.xlsx');
const fields: DataField[] = [
  { name: 'code', title: '代码', type: 'string' },
  { name: 'count', title: '件数', type: 'integer' },
  { name: 'share', title: '比例', type: 'number' },
  { name: 'met', title: '达标', type: 'boolean' },
  { name: 'on', title: '日期', type: 'date' },
];
const rows: DataValue[][] = [
  ['021', 5, 1.5, true, '2020-09-30'],
  ['=1+1', -5, 0.1, false, '1999-12-31'],
  ['a & <b>\n“c”', undefined, undefined, undefined, undefined],
];

beforeAll(() => {
  const workbook = new Workbook(book);
  const table: DataTable = {
    ...{ name: 'table', title: '表', description: '', fields, regionAt: undefined, yearAt: undefined },
    rows: () => rows,
  };
  workbook.addTable(table, (add) => rows.forEach(add));
  workbook.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('a workbook has numbers, truth values and dates as such, and every text as it is', () => {
  const sheet = read(readFileSync(book), { cellDates: true, UTC: true }).Sheets['表']!;
  const cell = (place: string) => [sheet[place]?.t, sheet[place]?.v] as unknown;
  expect(['A2', 'B2', 'C2', 'D2'].map(cell)).toEqual([
    ['s', '021'],
    ['n', 5],
    ['n', 1.5],
    ['b', true],
  ]);
  expect(cell('E2')).toEqual(['d', new Date('2020-09-30T00:00:00Z')]);
  expect(cell('A3')).toEqual(['s', '=1+1']);
  expect(cell('A4')).toEqual(['s', 'a & <b>\n“c”']);
  expect(sheet['B4']).toBe(undefined);
});

const office = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);

/** The types of the cells of a file, row by row without the heading, as LibreOffice understands them. */
function typesInOffice(file: string, ...options: string[]): string[] {
  const profile = `-env:UserInstallation=${pathToFileURL(join(root, 'profile')).href}`;
  spawnSync(office ?? '', [profile, '--headless', ...options, '--convert-to', 'fods', '--outdir', root, file]);
  const sheet = readFileSync(file.replace(/\.\w+$/, '.fods'), 'utf8');
  return [...sheet.matchAll(/<table:table-row\b.*?<\/table:table-row>/gs)]
    .map(([row]) => [...row.matchAll(/ office:value-type="(\w+)"/g)].map((match) => match[1]).join(' '))
    .slice(1, 3);
}

test.skipIf(office === undefined)(
  'LibreOffice opens the workbook with these types',
  () => {
    expect(typesInOffice(book)).toEqual(['string float float boolean date', 'string float float boolean date']);
  },
  120_000,
);

test.skipIf(office === undefined)(
  'LibreOffice opens the CSV with them too, where codes are told to be text',
  () => {
    const file = join(root, 'table.csv');
    writeFileSync(file, csvText([fields.map(({ title }) => title), ...rows.map((row) => row.map(String))]));
    // Comma, quote, UTF-8, from line 1, first column as text, cells recognised.
    const types = typesInOffice(file, '--infilter=CSV:44,34,76,1,1/2,0,false,true');
    expect(types).toEqual(['string float float boolean date', 'string float float boolean date']);
  },
  120_000,
);
