import { regionsAbove, type RegionCode } from '../../model/codes.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Archive, CollectionName, RecordOf } from '../../schemas/collections.ts';
import type { Edition } from './edition.ts';
import { findingSums, type FindingSums } from './finding-sums.ts';
import { indicatorUses, type IndicatorUse } from './indicator-uses.ts';
import { termAddresses } from './term-addresses.ts';
import type { ConsequenceKind } from '../../schemas/consequence.ts';
import type { ObjectKind } from '../../schemas/object.ts';
import type { StatementField } from '../../schemas/statement.ts';
import { recordsByDepartmentYear, type DepartmentYear } from './department-year-records.ts';
import { recordsByRegionYear, type RegionYearRecords } from './region-year-records.ts';
import { signalShares, type SignalRule, type SignalShares } from './signal-shares.ts';
import { topicMembers, type TopicMembers } from './topic-members.ts';

/** A record with the key by which it is filed. */
export type Keyed<Name extends CollectionName> = { key: string; record: RecordOf<Name> };

/** A finding with the id of its rule. */
export type FindingOfRule = Finding & { rule: string };

/** The archive with the ways through it that pages need, built once. No view scans a collection. */
export type ArchiveIndex = {
  archive: Archive;
  site: RecordOf<'site'>;
  /** Absent for the public site. */
  edition: Edition | undefined;
  rules: ReadonlyMap<string, SignalRule>;
  /** By collection and key. */
  findings: ReadonlyMap<string, readonly FindingOfRule[]>;
  findingSums: FindingSums;
  /** How common each signal is. */
  signalShares: SignalShares;
  regionsByParent: ReadonlyMap<string, readonly RecordOf<'regions'>[]>;
  agencies: ByRegion<'agencies'>;
  /** Units by the key of their department. */
  units: ReadonlyMap<string, readonly Keyed<'agencies'>[]>;
  statements: ByRegion<'statements'>;
  statementsOfField: ReadonlyMap<StatementField, readonly Keyed<'statements'>[]>;
  statementsOfConsequence: ReadonlyMap<ConsequenceKind, readonly Keyed<'statements'>[]>;
  documents: ByRegion<'documents'>;
  assessments: ByRegion<'assessments'>;
  sources: ByRegion<'sources'>;
  objects: ByRegion<'objects'>;
  objectsByAgency: ReadonlyMap<string, readonly Keyed<'objects'>[]>;
  objectsByKind: ReadonlyMap<ObjectKind, readonly Keyed<'objects'>[]>;
  dossiers: ByRegion<'dossiers'>;
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
  reports: ByRegion<'evaluationReports'>;
  /** Dossiers whose evaluations name a report, by the report's key. */
  dossiersByReport: ReadonlyMap<string, readonly Keyed<'dossiers'>[]>;
  reportsByObject: ReadonlyMap<string, readonly Keyed<'evaluationReports'>[]>;
  surveys: ByRegion<'surveys'>;
  surveysByObject: ReadonlyMap<string, readonly Keyed<'surveys'>[]>;
  /** How many dossiers have each of these parts. */
  stageCounts: Readonly<Record<CountedPart, number>>;
  /** `370112/2020`. */
  regionYears: ReadonlyMap<string, RegionYearRecords>;
  yearsOfRegion: ReadonlyMap<string, readonly RegionYearRecords[]>;
  /** `370112/219/2020`. */
  departmentYears: ReadonlyMap<string, DepartmentYear>;
  yearsOfDepartment: ReadonlyMap<string, readonly DepartmentYear[]>;
  departmentYearsOfRegion: ReadonlyMap<string, readonly DepartmentYear[]>;
  /** What belongs to each topic, by its id. */
  topicMembers: ReadonlyMap<string, TopicMembers>;
};

const countedParts = ['targets', 'evaluations', 'rectifications', 'consequences'] as const;
type CountedPart = (typeof countedParts)[number];

export type ByRegion<Name extends CollectionName> = ReadonlyMap<string, readonly Keyed<Name>[]>;

/** Builds the index. `findings` are those of the rules over this archive, for the notes beside figures. */
export function indexArchive(
  archive: Archive,
  rules: readonly SignalRule[],
  findings: Iterable<FindingOfRule>,
  edition?: Edition,
): ArchiveIndex {
  const site = archive.site.get('site');
  if (!site) throw new Error('content/site/site.json is missing: run `npm run check`');
  const byRegion = <Name extends CollectionName>(name: Name) =>
    grouped(archive, name, (record) => (record as unknown as { regionCode: string }).regionCode);
  const found = [...findings];
  const findingsOfRecord = Map.groupBy(found, (finding) => `${finding.collection}/${finding.key}`);
  const regionYears = recordsByRegionYear(archive);
  const departmentYears = recordsByDepartmentYear(archive);
  return {
    archive,
    site,
    edition,
    rules: new Map(rules.map((rule) => [rule.id, rule])),
    findings: findingsOfRecord,
    findingSums: findingSums(archive, findingsOfRecord),
    signalShares: signalShares(archive, rules, found),
    regionsByParent: Map.groupBy(archive.regions.values(), (region) => nearestRegionAbove(archive, region) ?? ''),
    agencies: byRegion('agencies'),
    units: grouped(archive, 'agencies', (agency) => agency.parent && `${agency.regionCode}/${agency.parent}`),
    statements: byRegion('statements'),
    statementsOfField: groupedBy(archive, 'statements', ({ field }) => [field]),
    statementsOfConsequence: groupedBy(archive, 'statements', ({ consequence }) => (consequence ? [consequence] : [])),
    documents: byRegion('documents'),
    assessments: byRegion('assessments'),
    sources: byRegion('sources'),
    objects: byRegion('objects'),
    objectsByAgency: grouped(archive, 'objects', (object) => `${object.regionCode}/${object.agencyCode}`),
    objectsByKind: groupedBy(archive, 'objects', ({ kind }) => [kind]),
    dossiers: byRegion('dossiers'),
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
    reports: byRegion('evaluationReports'),
    dossiersByReport: groupedBy(archive, 'dossiers', ({ evaluations = [] }) => [
      ...new Set(evaluations.flatMap(({ report }) => report ?? [])),
    ]),
    reportsByObject: grouped(
      archive,
      'evaluationReports',
      (report) => report.object && `${report.regionCode}/${report.object}`,
    ),
    surveys: byRegion('surveys'),
    surveysByObject: groupedBy(archive, 'surveys', ({ regionCode, objects = [] }) =>
      objects.map((object) => `${regionCode}/${object}`),
    ),
    stageCounts: countParts(archive),
    regionYears,
    yearsOfRegion: Map.groupBy(regionYears.values(), ({ regionCode }) => regionCode),
    departmentYears,
    yearsOfDepartment: Map.groupBy(departmentYears.values(), ({ department }) => department),
    departmentYearsOfRegion: Map.groupBy(departmentYears.values(), ({ regionCode }) => regionCode),
    topicMembers: topicMembers(archive),
  };
}

function countParts({ dossiers }: Archive): Record<CountedPart, number> {
  const counts = { targets: 0, evaluations: 0, rectifications: 0, consequences: 0 };
  for (const dossier of dossiers.values()) {
    for (const part of countedParts) if (dossier[part]) counts[part] += 1;
  }
  return counts;
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
  return groupedBy(archive, name, (record) => groupOf(record) ?? []);
}

/** Records of a collection by the groups that each belongs to. */
function groupedBy<Name extends CollectionName, Group extends string>(
  archive: Archive,
  name: Name,
  groupsOf: (record: RecordOf<Name>) => Group | readonly Group[],
): Map<Group, Keyed<Name>[]> {
  const groups = new Map<Group, Keyed<Name>[]>();
  for (const [key, record] of archive[name] as ReadonlyMap<string, RecordOf<Name>>) {
    for (const group of [groupsOf(record)].flat() as Group[]) {
      const members = groups.get(group);
      if (members) members.push({ key, record });
      else groups.set(group, [{ key, record }]);
    }
  }
  return groups;
}
