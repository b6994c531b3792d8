import { jsonPointer, liesUnder } from '../../model/json-pointer.ts';
import { valueChanges, type ValueChange } from '../../model/value-changes.ts';
import { recordName } from '../../rules/releases/change-words.ts';
import { isAddition } from '../../rules/releases/frozen-parts.ts';
import { recordAt, type CollectionName, type RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { isDemoFile, isKept, releaseHistory, shownHashes } from './release-history.ts';

type Release = RecordOf<'releases'>;
type Correction = RecordOf<'corrections'>;

/** One place of a record that differs between two releases, with the corrections that told of it. */
export type ChangedPlace = ValueChange & { pointer: string; isAddition: boolean; corrections: readonly Correction[] };

/** A record in one of the two releases, or in both. */
export type ChangedRecord = {
  file: string;
  collection: CollectionName;
  key: string;
  /** As people call it. */
  name: string;
  demo: boolean;
  /** Of a record that both hold. */
  places: readonly ChangedPlace[];
  /** On the record as a whole: that it was taken back or renamed. */
  corrections: readonly Correction[];
};

/** What a release changed against the one before. */
export type ReleaseChanges = {
  before: Release;
  release: Release;
  added: readonly ChangedRecord[];
  changed: readonly ChangedRecord[];
  gone: readonly ChangedRecord[];
};

const built = new WeakMap<Release, ReleaseChanges>();

/** Undefined for the first release. */
export function releaseChanges(index: ArchiveIndex, release: Release): ReleaseChanges | undefined {
  const before = releaseHistory(index).releases.find(({ id }) => id === release.follows);
  if (before === undefined) return undefined;
  let changes = built.get(release);
  if (changes === undefined) built.set(release, (changes = compare(index, before, release)));
  return changes;
}

function compare(index: ArchiveIndex, before: Release, release: Release): ReleaseChanges {
  const earlier = new Map(shownHashes(index, before));
  const later = new Map(shownHashes(index, release));
  const told = (file: string) =>
    (releaseHistory(index).corrections.get(file) ?? []).filter(({ regionCode, id }) => {
      const own = `corrections/${regionCode}/${id}.json`;
      return later.has(own) && !earlier.has(own);
    });
  const recordOf = (file: string, text: Record<string, unknown> | undefined, places: readonly ChangedPlace[]) => {
    const { collection, key } = recordAt(file)!;
    const name = recordName(index.archive, collection, key, text);
    const corrections = told(file).filter(({ path }) => path === '');
    return { file, collection, key, name, demo: isDemoFile(file), places, corrections };
  };
  const changed = [...earlier].flatMap(([file, parts]) => {
    const now = later.get(file);
    if (now === undefined || (isKept(parts, now) && parts.size === now.size)) return [];
    const [old, text] = [before.frozen.recordOf(file), release.frozen.recordOf(file)];
    return [recordOf(file, text, placesOf(recordAt(file)!.collection, valueChanges(old, text), told(file)))];
  });
  const only = (one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>, from: Release) =>
    [...one.keys()].filter((file) => !other.has(file)).map((file) => recordOf(file, from.frozen.recordOf(file), []));
  return { before, release, added: only(later, earlier, release), changed, gone: only(earlier, later, before) };
}

/** What differs, each with the corrections that tell of it. */
export function placesOf(
  collection: CollectionName,
  changes: readonly ValueChange[],
  corrections: readonly Correction[],
): ChangedPlace[] {
  return changes.map((change) => {
    const pointer = jsonPointer(change.path);
    return {
      ...change,
      pointer,
      isAddition: change.before === undefined && isAddition(collection, change.path),
      corrections: corrections.filter(({ path }) => path !== '' && liesUnder(pointer, path)),
    };
  });
}
