import type { Archive, CollectionName, RecordOf } from '../../schemas/collections.ts';
import { publicDraftParts } from '../../rules/public-drafts.ts';
import { publicRecord, type OpenParts } from '../../schemas/public-record.ts';

/**
 * The part of the archive that the public build may know: no record or stage for a session, but for the drafts of
 * regions whose rules make them public, and no demonstration record where the site leaves them out. Everything published
 * is built from this.
 */
export function publicArchive(archive: Archive): Archive {
  return shownArchive(archive, (collection, record) => publicDraftParts(archive, collection, record as object));
}

/** What is approved and public: drafts that a region's rules make public are shown, but no release holds them. */
export function approvedArchive(archive: Archive): Archive {
  return shownArchive(archive, () => undefined);
}

/** The archive without demonstration records that the site leaves out, and of each record what is public or opened. */
export function shownArchive(
  archive: Archive,
  opened: (collection: CollectionName, record: RecordOf<CollectionName>) => OpenParts | undefined,
): Archive {
  const withDemo = archive.site.get('site')?.includeDemo ?? false;
  const demoRegions = new Set(
    [...archive.regions.values()].filter((region) => region.demo).map((region) => region.code),
  );
  const isShown = (record: Loose) => withDemo || !demoRegions.has((record.regionCode ?? record.code) as never);

  const kept = {} as { [Name in CollectionName]: ReadonlyMap<string, unknown> };
  for (const [name, records] of Object.entries(archive) as [CollectionName, ReadonlyMap<string, Loose>][]) {
    const open = new Map<string, unknown>();
    for (const [key, loose] of records) {
      const record = loose as RecordOf<CollectionName>;
      const shown = isShown(loose) ? publicRecord(name, record, opened(name, record)) : undefined;
      if (shown !== undefined) open.set(key, shown);
    }
    kept[name] = open;
  }
  return kept as Archive;
}

/** Whether the two hold the very same records: nothing had to be left out of one to get the other. */
export function isSameArchive(one: Archive, other: Archive): boolean {
  return (Object.keys(one) as CollectionName[]).every((name) => {
    const records = other[name] as ReadonlyMap<string, unknown>;
    return one[name].size === records.size && [...one[name]].every(([key, record]) => records.get(key) === record);
  });
}

type Loose = { regionCode?: string; code?: string };
