import { createHash, type Hash } from 'node:crypto';
import { BYTE_ORDER_MARK, csvLine } from '../../../src/model/csv.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { dataPackage, type PackageScope, type PackagedFile } from '../../../src/views/data/data-package.ts';
import type { DataTable } from '../../../src/views/data/data-table.ts';
import { DeflatedText } from './deflated-text.ts';
import { sumsText } from './sums-text.ts';
import type { ZipFile } from './zip-file.ts';

type Member = { table: DataTable; text: DeflatedText; hash: Hash; rows: number };

/**
 * A data package of a part of the record in one ZIP file: a CSV file for each table that has rows in it,
 * `datapackage.json` and `SHA256SUMS`. It is filled row by row, and kept deflated until all of it is there.
 */
export class CsvPackage {
  readonly #members = new Map<string, Member>();
  readonly #level: number | undefined;

  /** `level` of compression, 1 to 9; quick where not said. */
  constructor(level?: number) {
    this.#level = level;
  }

  get tables(): ReadonlySet<string> {
    return new Set(this.#members.keys());
  }

  /** Adds a row, as the line that it is in a CSV file. */
  add(table: DataTable, line: string): void {
    let member = this.#members.get(table.name);
    if (!member) {
      member = { table, text: new DeflatedText(`${table.name}.csv`, this.#level), hash: createHash('sha256'), rows: 0 };
      this.#members.set(table.name, member);
      addText(member, BYTE_ORDER_MARK + csvLine(table.fields.map(({ name }) => name)));
    }
    member.rows += 1;
    addText(member, line);
  }

  /** Writes all of it into a ZIP file, which is closed then. */
  close(zip: ZipFile, site: Site, scope: PackageScope): void {
    const packaged = [...this.#members.values()].map(({ table, text, hash, rows }) => {
      zip.add(text);
      const csv: PackagedFile = { path: text.filename, bytes: text.size, sha256: hash.digest('hex') };
      return { table, rows, csv };
    });
    const descriptor = `${JSON.stringify(dataPackage(site, scope, packaged), null, 1)}\n`;
    zip.write('datapackage.json', (entry) => entry.add(descriptor));
    const files = [...packaged.map(({ csv }) => csv), fileOf('datapackage.json', descriptor)];
    zip.write('SHA256SUMS', (entry) => entry.add(sumsText(files)));
    zip.close();
  }
}

function addText({ text, hash }: Member, piece: string): void {
  text.add(piece);
  hash.update(piece);
}

function fileOf(path: string, text: string): PackagedFile {
  return { path, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}
