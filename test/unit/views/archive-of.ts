import { holderOf } from '../../../src/schemas/account.ts';
import { collectionNames, collections, type Archive, type CollectionName } from '../../../src/schemas/collections.ts';
import { indexArchive, type ArchiveIndex } from '../../../src/views/archive/archive-index.ts';

type Records = Partial<Record<CollectionName, readonly Record<string, unknown>[]>>;

const SITE = {
  name: '问效',
  description: '测试',
  asOf: '2026-08-31',
  includeDemo: true,
  footer: {},
};

/** The source that every archive here has, seen whole. */
export const SOURCE = {
  regionCode: '370112',
  id: 'report',
  title: '工作报告',
  publisher: '区财政局',
  kind: 'official',
  url: 'not-collected',
  publishedOn: 'not-collected',
  seen: 'full',
};

const REGIONS = [
  { code: '370000', name: '山东省', level: 'province' },
  { code: '370112', name: '历城区', level: 'county', parent: '370000' },
];

/** The citation of the source that every archive here has. */
export const citation = { source: '370112/report' };

/** An archive of the records given, each through its real schema, with a site, two regions and one source. */
export function archiveOf(records: Records): Archive {
  const all: Records = { ...records, site: records.site ?? [SITE] };
  return Object.fromEntries(
    collectionNames.map((name) => {
      const given = [...shared(name), ...(all[name] ?? [])];
      const keyed = given.map((record) => [keyOf(name, record), collections[name].schema.parse(record)] as const);
      return [name, new Map(keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  ) as unknown as Archive;
}

/** The index over such an archive, without findings. */
export function indexOf(records: Records): ArchiveIndex {
  return indexArchive(archiveOf(records), [], []);
}

function shared(name: CollectionName): readonly Record<string, unknown>[] {
  return name === 'regions' ? REGIONS : name === 'sources' ? [SOURCE] : [];
}

function keyOf(name: CollectionName, record: Record<string, unknown>): string {
  if (name === 'site') return 'site';
  const fields: Record<string, unknown> = { ...record, holder: record['scope'] && holderOf(record as never) };
  return collections[name].path.replace(/\{(\w+)\}/g, (_, field: string) => String(fields[field]));
}
