import { createHash, type Hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BYTE_ORDER_MARK, csvLine } from '../../../src/model/csv.ts';
import type { RegionCode } from '../../../src/model/codes.ts';
import { fullRegionName, type ArchiveIndex } from '../../../src/views/archive/archive-index.ts';
import { dataPackage, type PackageScope, type PackagedFile } from '../../../src/views/data/data-package.ts';
import type { DataTable, DataValue } from '../../../src/views/data/data-table.ts';
import type { PartName } from '../../../src/views/data/part-names.ts';
import { DeflatedText } from './deflated-text.ts';
import { sumsText } from './sums-text.ts';
import { ZipFile } from './zip-file.ts';

type Member = { table: DataTable; text: DeflatedText; hash: Hash; rows: number };

/**
 * The packages of each region and of each of its years, filled while the tables are written and kept deflated until all
 * of them are there. A region that has nothing but its own name gets none.
 */
export class PartPackages {
  readonly #parts = new Map<PartName, Map<string, Member>>();

  add(table: DataTable, row: readonly DataValue[], line: string): void {
    const { regionAt, yearAt, name } = table;
    const region = regionAt === undefined ? undefined : row[regionAt];
    if (region === undefined) return;
    this.#addTo(String(region), table, line);
    const year = yearAt === undefined ? undefined : row[yearAt];
    if (year !== undefined && name !== 'findings') this.#addTo(`${region}/${year}`, table, line);
  }

  /** Writes `regions/<code>.zip` and `regions/<code>/<year>.zip` below the folder, and gives their paths. */
  close(folder: string, index: ArchiveIndex): string[] {
    return [...this.#parts.keys()].sort().flatMap((name) => {
      const members = this.#parts.get(name) ?? new Map<string, Member>();
      this.#parts.delete(name);
      if (members.size === 1 && members.has('regions')) return [];
      const path = `regions/${name}.zip`;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writePart(join(folder, path), name, [...members.values()], index);
      return [path];
    });
  }

  #addTo(part: PartName, table: DataTable, line: string): void {
    let members = this.#parts.get(part);
    if (!members) this.#parts.set(part, (members = new Map()));
    let member = members.get(table.name);
    if (!member) {
      member = { table, text: new DeflatedText(`${table.name}.csv`), hash: createHash('sha256'), rows: 0 };
      members.set(table.name, member);
      addText(member, BYTE_ORDER_MARK + csvLine(table.fields.map(({ name }) => name)));
    }
    member.rows += 1;
    addText(member, line);
  }
}

function addText({ text, hash }: Member, piece: string): void {
  text.add(piece);
  hash.update(piece);
}

function writePart(path: string, name: PartName, members: readonly Member[], index: ArchiveIndex): void {
  const zip = new ZipFile(path);
  const packaged = members.map(({ table, text, hash, rows }) => {
    zip.add(text);
    const csv: PackagedFile = { path: text.filename, bytes: text.size, sha256: hash.digest('hex') };
    return { table, rows, csv };
  });
  const present = new Set(members.map(({ table }) => table.name));
  const descriptor = `${JSON.stringify(dataPackage(index.site, scopeOf(name, index, present), packaged), null, 1)}\n`;
  zip.write('datapackage.json', (entry) => entry.add(descriptor));
  const files = [...packaged.map(({ csv }) => csv), fileOf('datapackage.json', descriptor)];
  zip.write('SHA256SUMS', (entry) => entry.add(sumsText(files)));
  zip.close();
}

function scopeOf(name: PartName, index: ArchiveIndex, tables: ReadonlySet<string>): PackageScope {
  const [region = '', year] = name.split('/');
  const title = fullRegionName(index.archive, region as RegionCode);
  return {
    kind: year ? 'year' : 'region',
    name: name.replace('/', '-'),
    title: year ? `${title} ${year} 年` : title,
    tables,
  };
}

function fileOf(path: string, text: string): PackagedFile {
  return { path, bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') };
}
