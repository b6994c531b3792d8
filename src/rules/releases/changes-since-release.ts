import { placeAsStored, publicRecord } from '../../schemas/public-record.ts';
import { isDemoCode } from '../../model/demo.ts';
import { valueChanges, type ValueChange } from '../../model/value-changes.ts';
import { fileOf, recordAt, type Archive, type CollectionName, type RecordOf } from '../../schemas/collections.ts';
import type { PartHashes } from '../../schemas/release.ts';
import { regionOfKey } from '../walk-records.ts';
import { frozenRecord, isAddition, partHashes } from './frozen-parts.ts';

/** The release that counts as what is published, or `undefined` where nothing was released. */
export function newestRelease({ releases }: Pick<Archive, 'releases'>): RecordOf<'releases'> | undefined {
  return [...releases.values()].reduce<RecordOf<'releases'> | undefined>(
    (newest, release) => (newest === undefined || isLater(release, newest) ? release : newest),
    undefined,
  );
}

/** Later by date; on one day, the one that follows. */
export function isLater(one: RecordOf<'releases'>, other: RecordOf<'releases'>): boolean {
  return one.on === other.on ? one.follows === other.id : one.on > other.on;
}

/** A record of the newest release that is not as it was published. */
export type PublishedChange = {
  collection: CollectionName;
  key: string;
  file: string;
  /** What differs, with paths into the file as stored. Additions are left out. */
  changes: readonly ValueChange[];
  /** The record itself is gone; under this name there is one that is the same but for its key. */
  gone?: { renamedTo?: string | undefined };
};

/** What became of one published record: nothing, or changes that need a correction. */
export function publishedChange(archive: Archive, file: string): PublishedChange | undefined {
  const release = newestRelease(archive);
  const named = recordAt(file);
  const hashes = release?.frozen.hashes().get(file);
  if (release === undefined || named === undefined || hashes === undefined) return undefined;
  if (!isShown(archive, named)) return undefined;
  const { collection, key } = named;
  const stored = archive[collection].get(key) as RecordOf<CollectionName> | undefined;
  const open = stored && publicRecord(collection, stored);
  if (stored === undefined || open === undefined) {
    return {
      ...named,
      file,
      changes: [],
      gone: { renamedTo: renamedTo(archive, named, release.frozen.recordOf(file)) },
    };
  }
  if (isUnchanged(collection, stored, open, hashes)) return undefined;
  const before = release.frozen.recordOf(file);
  if (before === undefined) return undefined;
  const changes = valueChanges(before, frozenRecord(collection, open))
    .filter(({ path, before }) => before !== undefined || !isAddition(collection, path))
    .map((change) => ({ ...change, path: pathAsStored(stored, change) }));
  return changes.length === 0 ? undefined : { ...named, file, changes };
}

/** The site may leave the demonstration city out: that takes nothing back. */
function isShown({ site }: Archive, { key }: { key: string }): boolean {
  return !isDemoCode(regionOfKey(key)) || (site.get('site')?.includeDemo ?? false);
}

const known = new WeakMap<object, PartHashes>();

/** Whether all parts are as they were frozen, in whatever order, so that the frozen text need not be read. */
function isUnchanged(collection: CollectionName, stored: object, open: object, hashes: PartHashes): boolean {
  let now = known.get(stored);
  if (now === undefined) known.set(stored, (now = partHashes(collection, frozenRecord(collection, open))));
  for (const [part, hash] of hashes) if (now.get(part) !== hash) return false;
  return true;
}

/** In the file, items kept for a session may stand between those that are public. */
function pathAsStored(stored: object, { path, after }: ValueChange): ValueChange['path'] {
  const [field, position, ...within] = path;
  if (typeof field !== 'string' || typeof position !== 'number' || after === undefined) return path;
  return [field, placeAsStored((stored as Record<string, unknown>)[field], position), ...within];
}

/** The new file of a record that is gone, if its content stands under another name of the same collection and region. */
function renamedTo(
  archive: Archive,
  { collection, key }: { collection: CollectionName; key: string },
  before: Record<string, unknown> | undefined,
): string | undefined {
  if (before === undefined) return undefined;
  const released = newestRelease(archive)!.frozen.hashes();
  for (const [otherKey, other] of archive[collection] as ReadonlyMap<string, object>) {
    const file = fileOf(collection, otherKey);
    if (released.has(file) || regionOfKey(otherKey) !== regionOfKey(key)) continue;
    const changed = valueChanges(before, frozenRecord(collection, other));
    if (changed.every(({ path, after }) => path.length === 1 && otherKey.split('/').includes(String(after))))
      return file;
  }
  return undefined;
}

/** Corrections that came after the newest release, in their order. Those that it holds have been published with it. */
export function openCorrections(archive: Archive): { key: string; record: RecordOf<'corrections'> }[] {
  const released = newestRelease(archive)?.frozen.hashes();
  if (released === undefined) return [];
  return [...archive.corrections]
    .filter(([key]) => !released.has(fileOf('corrections', key)))
    .map(([key, record]) => ({ key, record }))
    .sort((a, b) => (a.record.on === b.record.on ? (a.key < b.key ? -1 : 1) : a.record.on < b.record.on ? -1 : 1));
}
