import { regionsAbove, type RegionCode } from '../model/codes.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Archive, CollectionName, RecordOf } from '../schemas/collections.ts';
import { indicatorUses, type IndicatorUse } from './indicator-uses.ts';
import { termAddresses } from './term-addresses.ts';

/** A record with the key by which it is filed. */
export type Keyed<Name extends CollectionName> = { key: string; record: RecordOf<Name> };

/** The archive with the ways through it that pages need, built once. No view scans a collection. */
export type ArchiveIndex = {
  archive: Archive;
  site: RecordOf<'site'>;
  rules: ReadonlyMap<string, Pick<Rule, 'id' | 'title' | 'severity'>>;
  findings: ReadonlyMap<string, readonly (Finding & { rule: string })[]>;
  regionsByParent: ReadonlyMap<string, readonly RecordOf<'regions'>[]>;
  agencies: ByRegion<'agencies'>;
  /** Units by the key of their department. */
  units: ReadonlyMap<string, readonly Keyed<'agencies'>[]>;
  statements: ByRegion<'statements'>;
  documents: ByRegion<'documents'>;
  assessments: ByRegion<'assessments'>;
  sources: ByRegion<'sources'>;
  objects: ByRegion<'objects'>;
  objectsByAgency: ReadonlyMap<string, readonly Keyed<'objects'>[]>;
  dossiersByObject: ReadonlyMap<string, readonly Keyed<'dossiers'>[]>;
  /** By the key of the agency, or by the region's code for a government's own. */
  budgets: ReadonlyMap<string, readonly Keyed<'budgets'>[]>;
  finalAccounts: ReadonlyMap<string, readonly Keyed<'finalAccounts'>[]>;
  budgetsByRegion: ByRegion<'budgets'>;
  finalAccountsByRegion: ByRegion<'finalAccounts'>;
  cases: ByRegion<'cases'>;
  organizations: ByRegion<'organizations'>;
  indicators: ByRegion<'indicators'>;
  /** Rows of targets and evaluations that name an indicator of the library, by its key. */
  indicatorUses: ReadonlyMap<string, readonly IndicatorUse[]>;
  debts: ByRegion<'debts'>;
  assets: ByRegion<'assets'>;
  disclosures: ByRegion<'disclosures'>;
  sessions: ByRegion<'sessions'>;
  replies: ByRegion<'replies'>;
  corrections: ByRegion<'corrections'>;
  /** How many statements there are in each field. */
  statementCounts: ReadonlyMap<string, number>;
  /** The address of each term of the glossary, by its names. */
  terms: ReadonlyMap<string, string>;
};

export type ByRegion<Name extends CollectionName> = ReadonlyMap<string, readonly Keyed<Name>[]>;

/** Builds the index. `findings` are those of the rules over this archive, for the notes beside figures. */
export function indexArchive(
  archive: Archive,
  rules: readonly Pick<Rule, 'id' | 'title' | 'severity'>[],
  findings: Iterable<Finding & { rule: string }>,
): ArchiveIndex {
  const site = archive.site.get('site');
  if (!site) throw new Error('content/site/site.json is missing: run `npm run check`');
  const byRegion = <Name extends CollectionName>(name: Name) =>
    grouped(archive, name, (record) => (record as unknown as { regionCode: string }).regionCode);
  return {
    archive,
    site,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    findings: Map.groupBy(findings, (finding) => `${finding.collection}/${finding.key}`),
    regionsByParent: Map.groupBy(archive.regions.values(), (region) => nearestRegionAbove(archive, region) ?? ''),
    agencies: byRegion('agencies'),
    units: grouped(archive, 'agencies', (agency) => agency.parent && `${agency.regionCode}/${agency.parent}`),
    statements: byRegion('statements'),
    documents: byRegion('documents'),
    assessments: byRegion('assessments'),
    sources: byRegion('sources'),
    objects: byRegion('objects'),
    objectsByAgency: grouped(archive, 'objects', (object) => `${object.regionCode}/${object.agencyCode}`),
    dossiersByObject: grouped(archive, 'dossiers', (dossier) => `${dossier.regionCode}/${dossier.object}`),
    budgets: grouped(archive, 'budgets', holderKey),
    finalAccounts: grouped(archive, 'finalAccounts', holderKey),
    budgetsByRegion: byRegion('budgets'),
    finalAccountsByRegion: byRegion('finalAccounts'),
    cases: byRegion('cases'),
    organizations: byRegion('organizations'),
    indicators: byRegion('indicators'),
    indicatorUses: indicatorUses(archive.dossiers),
    debts: byRegion('debts'),
    assets: byRegion('assets'),
    disclosures: byRegion('disclosures'),
    sessions: byRegion('sessions'),
    replies: byRegion('replies'),
    corrections: byRegion('corrections'),
    statementCounts: new Map(
      [...Map.groupBy(archive.statements.values(), ({ field }) => field)].map(([field, { length }]) => [field, length]),
    ),
    terms: termAddresses(archive.glossary),
  };
}

/** The nearest region above that has a record, or `undefined` at the top. */
export function nearestRegionAbove(archive: Archive, region: RecordOf<'regions'>): RegionCode | undefined {
  if (region.parent) return region.parent;
  return regionsAbove(region.code).find((code) => archive.regions.has(code));
}

/** The region and those above it that have records, from the top down, without 全国. */
export function regionPath(archive: Archive, code: RegionCode): RecordOf<'regions'>[] {
  const region = archive.regions.get(code);
  if (!region) throw new Error(`No region ${code}: run \`npm run check\``);
  const above = nearestRegionAbove(archive, region);
  return above && above !== '000000' ? [...regionPath(archive, above), region] : [region];
}

/** The name of a region with those above it: 山东省济南市历城区. */
export function fullRegionName(archive: Archive, code: RegionCode): string {
  return regionPath(archive, code)
    .map((region) => region.name)
    .join('');
}

function holderKey(record: { regionCode: string; agencyCode?: string | undefined }): string {
  return record.agencyCode ? `${record.regionCode}/${record.agencyCode}` : record.regionCode;
}

function grouped<Name extends CollectionName>(
  archive: Archive,
  name: Name,
  groupOf: (record: RecordOf<Name>) => string | undefined,
): Map<string, Keyed<Name>[]> {
  const groups = new Map<string, Keyed<Name>[]>();
  for (const [key, record] of archive[name] as ReadonlyMap<string, RecordOf<Name>>) {
    const group = groupOf(record);
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push({ key, record });
    else groups.set(group, [{ key, record }]);
  }
  return groups;
}
