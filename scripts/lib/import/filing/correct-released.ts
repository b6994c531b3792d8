import { canonicalJson } from '../../../../src/model/canonical-json.ts';
import { jsonPointer, liesUnder } from '../../../../src/model/json-pointer.ts';
import { singleText } from '../../../../src/rules/releases/change-words.ts';
import { openCorrections, publishedChange } from '../../../../src/rules/releases/changes-since-release.ts';
import { fileOf, type Archive, type CollectionName } from '../../../../src/schemas/collections.ts';
import { placeWords } from '../../../../src/views/releases/place-words.ts';
import type { ImportOptions } from '../import-options.ts';
import type { LooseRecord } from './working-records.ts';

/**
 * A correction for each place of a released record that an import changes, with the reason, date and office that the
 * clerk gave. Places that have a correction already get none.
 */
export function correctReleased(
  archive: Archive,
  changed: readonly { collection: CollectionName; key: string }[],
  { why, on, office }: NonNullable<ImportOptions['correction']>,
): Map<string, LooseRecord> {
  const corrections = new Map<string, LooseRecord>();
  const taken = new Set([...archive.corrections.keys()]);
  for (const { collection, key } of changed) {
    const file = fileOf(collection, key);
    const found = publishedChange(archive, file);
    if (found === undefined || found.gone !== undefined) continue;
    const regionCode = key.split('/', 1)[0] ?? '';
    const covered = openCorrections(archive).filter(({ record }) => record.file === file);
    for (const { path, before, after } of found.changes) {
      const pointer = jsonPointer(path);
      if (covered.some(({ record }) => liesUnder(pointer, record.path))) continue;
      const id = freeId(regionCode, on, taken);
      corrections.set(`${regionCode}/${id}`, {
        regionCode,
        id,
        file,
        path: pointer,
        what: placeWords(collection, path),
        oldValue: textOf(before),
        newValue: textOf(after),
        why,
        on,
        office,
      });
    }
  }
  return corrections;
}

function textOf(value: unknown): string {
  return singleText(value) ?? canonicalJson(value);
}

function freeId(region: string, on: string, taken: Set<string>): string {
  for (let serial = 1; ; serial += 1) {
    const id = `${on}-${String(serial).padStart(3, '0')}`;
    if (taken.has(`${region}/${id}`)) continue;
    taken.add(`${region}/${id}`);
    return id;
  }
}
