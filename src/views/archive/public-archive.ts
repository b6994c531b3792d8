import type { Archive, CollectionName, RecordOf } from '../../schemas/collections.ts';

/**
 * The part of the archive that the public build may know: no record or stage for a session, and no demonstration
 * record where the site leaves them out. Everything published is built from this.
 */
export function publicArchive(archive: Archive): Archive {
  const withDemo = archive.site.get('site')?.includeDemo ?? false;
  const demoRegions = new Set(
    [...archive.regions.values()].filter((region) => region.demo).map((region) => region.code),
  );
  const isKept = (record: Loose) =>
    record.release !== 'session' && (withDemo || !demoRegions.has((record.regionCode ?? record.code) as never));

  const kept = {} as { [Name in CollectionName]: ReadonlyMap<string, unknown> };
  for (const [name, records] of Object.entries(archive) as [CollectionName, ReadonlyMap<string, Loose>][]) {
    kept[name] = new Map([...records].filter(([, record]) => isKept(record)));
  }
  kept.dossiers = new Map(
    [...(kept.dossiers as Archive['dossiers'])]
      .filter(([, dossier]) => !isWhollyForSession(dossier))
      .map(([key, dossier]) => [key, publicDossier(dossier)]),
  );
  return kept as Archive;
}

/** Whether the two hold the very same records: nothing had to be left out of one to get the other. */
export function isSameArchive(one: Archive, other: Archive): boolean {
  return (Object.keys(one) as CollectionName[]).every((name) => {
    const records = other[name] as ReadonlyMap<string, unknown>;
    return one[name].size === records.size && [...one[name]].every(([key, record]) => records.get(key) === record);
  });
}

type Loose = { release?: string; regionCode?: string; code?: string };

function publicDossier(dossier: RecordOf<'dossiers'>): RecordOf<'dossiers'> {
  if (!Object.values(dossier).flat().some(isForSession)) return dossier;
  const open = Object.entries(dossier)
    .map(([key, value]) => [key, Array.isArray(value) ? value.filter((part) => !isForSession(part)) : value] as const)
    .filter(([, value]) => !isForSession(value) && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(open) as RecordOf<'dossiers'>;
}

/** A dossier with nothing but a draft has no public year: not even its name is told. */
function isWhollyForSession(dossier: RecordOf<'dossiers'>): boolean {
  const stages = Object.values(dossier)
    .flat()
    .filter((part) => typeof part === 'object' && part !== null && 'release' in part);
  return stages.length > 0 && stages.every(isForSession);
}

function isForSession(value: unknown): boolean {
  return typeof value === 'object' && value !== null && (value as Loose).release === 'session';
}
