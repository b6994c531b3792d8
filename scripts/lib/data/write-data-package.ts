import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BYTE_ORDER_MARK, csvLine } from '../../../src/model/csv.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { jsonSchemaOf } from '../../../src/schemas/json-schema.ts';
import type { ArchiveIndex } from '../../../src/views/archive/archive-index.ts';
import { dataPackage, PACKAGE_NAME, READING_NOTES, type PackagedTable } from '../../../src/views/data/data-package.ts';
import type { DataTable, DataValue } from '../../../src/views/data/data-table.ts';
import { dataTables } from '../../../src/views/data/data-tables.ts';
import { Database } from './database.ts';
import { PartPackages } from './part-packages.ts';
import { sumsText } from './sums-text.ts';
import { TextFile, writeText, type WrittenFile } from './text-file.ts';
import { Workbook } from './workbook.ts';

type Row = readonly DataValue[];

export type DataPackageSize = { tables: number; rows: number; files: number; bytes: number };

/**
 * Writes the data package of a public archive into a folder: every table as CSV and JSON, one workbook, one SQLite file,
 * the packages of regions and years, the JSON Schemas of the collections, `datapackage.json` and `SHA256SUMS`. Each row
 * is made once and goes into all of them; no table is ever held whole. The same record gives the same bytes.
 */
export function writeDataPackage(index: ArchiveIndex, folder: string, { withParts = true } = {}): DataPackageSize {
  mkdirSync(folder, { recursive: true });
  const files: WrittenFile[] = [];
  const parts = withParts ? new PartPackages() : undefined;
  const workbookPath = `${PACKAGE_NAME}.xlsx`;
  const databasePath = `${PACKAGE_NAME}.sqlite`;
  const workbook = new Workbook(join(folder, workbookPath));
  const database = new Database(join(folder, databasePath));
  addReadme(workbook, index);
  const packaged = dataTables.map((table) => {
    const { csv, json, rows } = writeTable(index, folder, table, { workbook, database, parts });
    files.push(json);
    return { table, rows, csv } satisfies PackagedTable;
  });
  workbook.close();
  database.close();
  files.push(...[workbookPath, databasePath].map((path) => hashed(folder, path)));
  files.push(...(parts?.close(folder, index) ?? []).map((path) => hashed(folder, path)));
  for (const name of collectionNames) {
    files.push(writeText(folder, `schemas/${name}.json`, json({ $schema: DRAFT, ...jsonSchemaOf(name) })));
  }
  const descriptor = writeText(
    folder,
    'datapackage.json',
    json(dataPackage(index.site, { kind: 'whole' }, packaged, files)),
  );
  const all = [...packaged.map(({ csv }) => csv), ...files, descriptor];
  writeText(folder, 'SHA256SUMS', sumsText(all));
  return {
    tables: packaged.length,
    rows: packaged.reduce((sum, { rows }) => sum + rows, 0),
    files: all.length + 1,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

type Books = { workbook: Workbook; database: Database; parts: PartPackages | undefined };

/** One pass over the rows of a table, each into every file. */
function writeTable(index: ArchiveIndex, folder: string, table: DataTable, { workbook, database, parts }: Books) {
  const csv = new TextFile(folder, `${table.name}.csv`);
  const jsonFile = new TextFile(folder, `${table.name}.json`);
  const names = table.fields.map(({ name }) => name);
  const prefixes = names.map((name) => `${JSON.stringify(name)}:`);
  let rows = 0;
  csv.add(BYTE_ORDER_MARK + csvLine(names));
  workbook.addTable(table, (addToSheet) =>
    database.addTable(table, (insert) => {
      for (const row of table.rows(index)) {
        const line = csvLine(row);
        csv.add(line);
        jsonFile.add(`${rows === 0 ? '[\n' : ',\n'}${jsonObject(prefixes, row)}`);
        addToSheet(row);
        insert(row);
        parts?.add(table, row, line);
        rows += 1;
      }
    }),
  );
  jsonFile.add(rows === 0 ? '[]\n' : '\n]\n');
  return { csv: csv.close(), json: jsonFile.close(), rows };
}

/** A row as an object with a name for every field; nothing is `null`. */
function jsonObject(prefixes: readonly string[], row: Row): string {
  let text = '{';
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at];
    if (at > 0) text += ',';
    text += `${prefixes[at]}${value === undefined ? 'null' : JSON.stringify(value)}`;
  }
  return `${text}}`;
}

/** The sheets before the tables: what the book is, and every field of it. */
function addReadme(workbook: Workbook, { site }: ArchiveIndex): void {
  const lines = [
    [site.name],
    [`数据截至 ${site.asOf}`],
    ...READING_NOTES.map((note) => [note]),
    ['每张表的第一行是中文名；英文名、类型和单位见“字段”页。校验和见 SHA256SUMS。'],
    ...dataTables.map(({ title, name, description }) => [`${title}（${name}）：${description}`]),
  ];
  workbook.addTexts('说明', lines, [120]);
  const fields = dataTables.flatMap((table) =>
    table.fields.map((field) => [
      ...[table.title, table.name, field.title, field.name, field.type, field.unit ?? ''],
      ...[field.references ?? '', field.description ?? ''],
    ]),
  );
  const heading = ['表', '英文名', '字段', '英文名', '类型', '单位', '指向的表', '说明'];
  workbook.addTexts('字段', [heading, ...fields], [24, 22, 30, 26, 10, 8, 20, 60]);
}

function hashed(folder: string, path: string): WrittenFile {
  const file = join(folder, path);
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  return { path, bytes: statSync(file).size, sha256 };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
