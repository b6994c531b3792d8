import { namedKeys, regionOfKey } from '../../rules/walk-records.ts';
import { regionsUpward } from '../../rules/rules-in-force.ts';
import { collectionNames, collections, type Archive, type CollectionName } from '../../schemas/collections.ts';
import type { Edition } from './edition.ts';
import { publicArchive, shownArchive } from './public-archive.ts';

/**
 * The part of the archive that an edition is made of: the records of its region and those of other regions that they
 * name, the regions above it for their rules, and what the whole site shares. With a session, what is kept for it is
 * there too: the drafts of its budget year and of years before, not those of a later session. Releases are left out,
 * because they hold every region. Rules that look at years before are applied to this; `withinYears` then leaves out the
 * years that the edition does not hold.
 */
export function editionArchive(archive: Archive, { region, session }: Edition): Archive {
  const year = session === undefined ? undefined : archive.sessions.get(session)?.budgetYear;
  const open =
    year === undefined
      ? publicArchive(archive)
      : shownArchive(archive, (_, record) => {
          const dated = record as { regionCode?: string; fiscalYear?: number; budgetYear?: number };
          const isOfSession = dated.regionCode === region && (dated.fiscalYear ?? dated.budgetYear ?? year) <= year;
          return isOfSession ? 'all' : undefined;
        });
  return ofRegion(open, region);
}

/** Only the records of these fiscal years, where their keys tell one: 370112/2020/219. */
export function withinYears(archive: Archive, { years, session }: Edition): Archive {
  if (years === undefined) return archive;
  const isKept = (name: CollectionName, key: string) =>
    !collections[name].path.includes('{fiscalYear}') || years.includes(Number(key.split('/')[1]));
  const within = mapped(archive, (name, records) => new Map([...records].filter(([key]) => isKept(name, key))));
  const sessions = [...within.sessions].filter(
    ([key, { budgetYear }]) => key === session || years.includes(budgetYear),
  );
  const told = new Set([...within.dossiers.values()].map(({ regionCode, object }) => `${regionCode}/${object}`));
  const objects = [...within.objects].filter(([key]) => told.has(key));
  return { ...within, sessions: new Map(sessions), objects: new Map(objects) };
}

function ofRegion(archive: Archive, region: Edition['region']): Archive {
  const above = new Set<string>([...regionsUpward(archive, region)].map(({ code }) => code));
  const own = mapped(archive, (name, records) => {
    if (name === 'releases') return new Map();
    if (name === 'site') return new Map([...archive.site].map(([key, site]) => [key, { ...site, region }]));
    if (name === 'regions') return new Map([...records].filter(([key]) => above.has(key)));
    if (!collections[name].perRegion) return records;
    return new Map([...records].filter(([key]) => regionOfKey(key) === region));
  });
  return withNamed(archive, own);
}

/** Adds what the records name in other regions, and what these name in turn. */
function withNamed(archive: Archive, own: Archive): Archive {
  const records = mapped(own, (_, members) => new Map(members));
  const added = collectionNames.flatMap((name) => [...(own[name] as ReadonlyMap<string, object>).values()]);
  for (let record = added.pop(); record !== undefined; record = added.pop()) {
    for (const { collection, key } of namedKeys(record)) {
      const named = archive[collection].get(key);
      const members = records[collection] as Map<string, unknown>;
      if (named === undefined || members.has(key)) continue;
      members.set(key, named);
      added.push(named as object);
    }
  }
  return mapped(records, (_, members) => new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function mapped(
  archive: Archive,
  change: (name: CollectionName, records: ReadonlyMap<string, unknown>) => ReadonlyMap<string, unknown>,
): Archive {
  return Object.fromEntries(collectionNames.map((name) => [name, change(name, archive[name])])) as unknown as Archive;
}
