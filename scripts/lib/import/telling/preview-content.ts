import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { regionsAbove, type RegionCode } from '../../../../src/model/codes.ts';
import { namedKeys } from '../../../../src/rules/walk-records.ts';
import { collectionNames, collections, fileOf, type Archive } from '../../../../src/schemas/collections.ts';
import { readRecord } from '../../../../src/reading/read-record.ts';
import type { Import } from '../import-files.ts';

/**
 * A content folder of its own for the pages of the regions that an import changes: what all regions share, these regions
 * and those above them, and what their records name elsewhere, with the changes on top. A small part of a large folder,
 * so that the pages are made in a short time.
 */
export function previewContent(contentDir: string, folder: string, { archives, written, removed }: Import): string {
  const regions = new Set([...archives.keys()].flatMap((code) => [code, ...regionsAbove(code as RegionCode)]));
  for (const name of collectionNames) {
    const { folder: place, perRegion } = collections[name];
    // What was released is told by the site as it is, and the pages need not show it.
    if (name === 'releases') continue;
    if (!perRegion) copy(contentDir, folder, place);
    else for (const region of regions) copy(contentDir, folder, `${place}/${region}`);
  }
  for (const archive of archives.values()) copyNamed(contentDir, folder, recordsOfSlice(archive));
  for (const file of removed) rmSync(join(folder, file), { force: true });
  for (const [file, content] of written) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

function copy(from: string, to: string, place: string): void {
  if (existsSync(join(from, place)) && !existsSync(join(to, place))) {
    cpSync(join(from, place), join(to, place), { recursive: true });
  }
}

function* recordsOfSlice(archive: Archive): Generator<object> {
  for (const name of collectionNames) yield* (archive[name] as ReadonlyMap<string, object>).values();
}

/** Records of other regions that some records name, and those that these name in turn. */
function copyNamed(from: string, to: string, records: Iterable<object>): void {
  const waiting = [...records];
  for (let record = waiting.pop(); record !== undefined; record = waiting.pop()) {
    for (const { collection, key } of namedKeys(record)) {
      const file = fileOf(collection, key);
      if (!collections[collection].perRegion || !existsSync(join(from, file)) || existsSync(join(to, file))) continue;
      copy(from, to, file);
      const named = readRecord(from, { collection, key, file }).record;
      if (named !== undefined) waiting.push(named as object);
    }
  }
}
