import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RegionCode } from '../../../src/model/codes.ts';
import { fullRegionName, type ArchiveIndex } from '../../../src/views/archive/archive-index.ts';
import type { PackageScope } from '../../../src/views/data/data-package.ts';
import type { DataTable, DataValue } from '../../../src/views/data/data-table.ts';
import type { PartName } from '../../../src/views/data/part-names.ts';
import { CsvPackage } from './csv-package.ts';
import { StoredZipFile } from './zip-file.ts';

/**
 * The packages of each region and of each of its years, filled while the tables are written. A region that has nothing
 * but its own name gets none.
 */
export class PartPackages {
  readonly #parts = new Map<PartName, CsvPackage>();

  add(table: DataTable, row: readonly DataValue[], line: string): void {
    const { regionAt, yearAt, name } = table;
    const region = regionAt === undefined ? undefined : row[regionAt];
    if (region === undefined) return;
    this.#partOf(String(region)).add(table, line);
    const year = yearAt === undefined ? undefined : row[yearAt];
    if (year !== undefined && name !== 'findings') this.#partOf(`${region}/${year}`).add(table, line);
  }

  /** Writes `regions/<code>.zip` and `regions/<code>/<year>.zip` below the folder, and gives their paths. */
  close(folder: string, index: ArchiveIndex): string[] {
    return [...this.#parts.keys()].sort().flatMap((name) => {
      const part = this.#partOf(name);
      this.#parts.delete(name);
      const { tables } = part;
      if (tables.size === 1 && tables.has('regions')) return [];
      const path = `regions/${name}.zip`;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      part.close(new StoredZipFile(join(folder, path)), index.site, scopeOf(name, index, tables));
      return [path];
    });
  }

  #partOf(name: PartName): CsvPackage {
    let part = this.#parts.get(name);
    if (!part) this.#parts.set(name, (part = new CsvPackage()));
    return part;
  }
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
