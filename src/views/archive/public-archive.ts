import type { Archive, CollectionName, RecordOf } from '../../schemas/collections.ts';
import { publicRecord } from '../../schemas/public-record.ts';

/**
 * The part of the archive that the public build may know: no record or stage for a session, and no demonstration
 * record where the site leaves them out. Everything published is built from this.
 */
export function publicArchive(archive: Archive): Archive {
  const withDemo = archive.site.get('site')?.includeDemo ?? false;
  const demoRegions = new Set(
    [...archive.regions.values()].filter((region) => region.demo).map((region) => region.code),
  );
  const isShown = (record: Loose) => withDemo || !demoRegions.has((record.regionCode ?? record.code) as never);

  const kept = {} as { [Name in CollectionName]: ReadonlyMap<string, unknown> };
  for (const [name, records] of Object.entries(archive) as [CollectionName, ReadonlyMap<string, Loose>][]) {
    const open = new Map<string, unknown>();
    for (const [key, record] of records) {
      const shown = isShown(record) ? publicRecord(name, record as RecordOf<CollectionName>) : undefined;
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
