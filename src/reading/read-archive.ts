import { statSync } from 'node:fs';
import { join } from 'node:path';
import { newestRelease } from '../rules/releases/changes-since-release.ts';
import { namedKeys, regionOfKey } from '../rules/walk-records.ts';
import {
  collectionNames,
  collections,
  fileOf,
  recordAt,
  type Archive,
  type CollectionName,
  type RecordOf,
} from '../schemas/collections.ts';
import type { FileProblem } from './file-problem.ts';
import { openContent, type Content, type FoundFile } from './find-content.ts';
import { FrozenFolder } from './frozen-folder.ts';
import { readRecord } from './read-record.ts';

export type ReadResult = { archive: Archive; problems: FileProblem[] };

/**
 * The shared collections with the records of one region (`region` undefined: with none), and whatever these name in
 * other regions. `owns` tells the records of this slice from those read only because they are named. The record of a
 * region itself belongs to its slice.
 */
export type ArchiveSlice = ReadResult & {
  region: string | undefined;
  owns: (collection: CollectionName, key: string) => boolean;
};

type Release = RecordOf<'releases'>;
type Records = { [Name in CollectionName]: Map<string, unknown> };

/** Everything in the content folder. Throws only where the folder itself cannot be read. */
export function readArchive(contentDir: string): ReadResult {
  const content = openContent(contentDir);
  const records = emptyRecords();
  const problems = [...content.problems];
  for (const file of [...content.sharedFiles, ...content.regions.flatMap((region) => content.filesOf(region))]) {
    readInto(records, contentDir, file, problems);
  }
  return { archive: sorted(records), problems: [...problems, ...content.problemsOfRegions] };
}

/**
 * The same records slice by slice: first the shared collections alone, then each region with them. A slice may be
 * dropped before the next is read, so that memory does not grow with the number of regions.
 */
export function* readRegions(contentDir: string): Generator<ArchiveSlice> {
  const content = openContent(contentDir);
  const shared = emptyRecords();
  const problems = [...content.problems];
  for (const file of content.sharedFiles) readInto(shared, contentDir, file, problems);
  const regions = [...new Set([...content.regions, ...publishedRegions(shared)])].sort();
  yield {
    region: undefined,
    archive: sorted(withNamedRecords(contentDir, shared)),
    problems,
    owns: (collection, key) => (collection === 'regions' ? !regions.includes(key) : !collections[collection].perRegion),
  };

  for (const region of regions) yield sliceOf(contentDir, content, shared, region);
}

/** The slice of one region, also of one that has no records yet. */
export function readRegion(contentDir: string, region: string): ArchiveSlice {
  const content = openContent(contentDir);
  const shared = emptyRecords();
  for (const file of content.sharedFiles) readInto(shared, contentDir, file, []);
  return sliceOf(contentDir, content, shared, region);
}

function sliceOf(contentDir: string, content: Content, shared: Records, region: string): ArchiveSlice {
  const records = emptyRecords();
  const found: FileProblem[] = [];
  for (const file of content.filesOf(region)) readInto(records, contentDir, file, found);
  const regionRecord = shared.regions.get(region);
  if (regionRecord !== undefined) records.regions.set(region, regionRecord);
  const named = withNamedRecords(contentDir, records);
  for (const name of collectionNames) if (!collections[name].perRegion) named[name] = shared[name];
  return {
    region,
    archive: sorted(named),
    problems: [...found, ...content.problemsOfRegions.splice(0)],
    owns: (collection, key) =>
      collection === 'regions' ? key === region : collections[collection].perRegion && key.startsWith(`${region}/`),
  };
}

/** The same archive with some records put in, or taken out where there is none for a key. The archive itself stays. */
export function withRecords(archive: Archive, changed: RecordChanges): Archive {
  const records = { ...archive } as Records;
  for (const [collection, byKey] of changed) {
    const copy = new Map(records[collection]);
    for (const [key, record] of byKey) {
      if (record === undefined) copy.delete(key);
      else copy.set(key, record);
    }
    records[collection] = copy;
  }
  return sorted(records);
}

/** Parsed records by collection and key; `undefined` where one is to go. */
export type RecordChanges = ReadonlyMap<CollectionName, ReadonlyMap<string, unknown>>;

function readInto(records: Records, contentDir: string, found: FoundFile, problems: FileProblem[]): void {
  const result = readRecord(contentDir, found);
  if (result.record !== undefined) {
    if (found.collection === 'releases') freeze(contentDir, result.record as Release);
    records[found.collection].set(found.key, result.record);
  }
  problems.push(...result.problems.map((problem) => ({ ...problem, file: found.file })));
}

/** Regions with published records. One that has lost them all has a slice too, so that it is missed. */
function publishedRegions(shared: Records): string[] {
  const newest = newestRelease({ releases: shared.releases as Archive['releases'] });
  const regions = new Set<string>();
  for (const file of newest?.frozen.hashes().keys() ?? []) {
    const named = recordAt(file);
    if (named && collections[named.collection].perRegion) regions.add(regionOfKey(named.key));
  }
  return [...regions];
}

/** Gives a release the files that it froze. */
function freeze(contentDir: string, release: Release): void {
  Object.assign(release, { frozen: new FrozenFolder(join(contentDir, 'releases', release.id), release.files) });
}

// Records of other regions

/** The records, with those of other regions that they name by key. What is wrong with these is found in their own slice. */
function withNamedRecords(contentDir: string, own: Records): Records {
  const records = { ...own };
  for (const name of collectionNames) {
    for (const record of own[name].values()) {
      for (const { collection, key } of namedKeys(record as object)) {
        if (records[collection].has(key) || !/^[\w-]+(\/[\w-]+)+$/.test(key)) continue;
        const file = fileOf(collection, key);
        if (!statSync(join(contentDir, file), { throwIfNoEntry: false })?.isFile()) continue;
        const named = readRecord(contentDir, { collection, key, file }).record;
        if (named === undefined) continue;
        if (records[collection] === own[collection]) records[collection] = new Map(own[collection]);
        records[collection].set(key, named);
      }
    }
  }
  return records;
}

function emptyRecords(): Records {
  return Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as Records;
}

/** Each collection in plain code-unit order of its keys, so that nothing depends on the file system. */
function sorted(records: Records): Archive {
  const archive = Object.entries(records).map(([name, map]) => [
    name,
    new Map([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))),
  ]);
  return Object.fromEntries(archive) as Archive;
}
