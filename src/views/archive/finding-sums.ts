import type { SignalSubject } from '../../rules/signal-subject.ts';
import { countSubjects } from '../../rules/signal-subject.ts';
import { regionOfKey } from '../../rules/walk-records.ts';
import { collectionNames, type Archive, type CollectionName, type RecordOf } from '../../schemas/collections.ts';
import type { FindingOfRule } from './archive-index.ts';
import { scopesOf, type Scope } from './record-scopes.ts';

/** What the rules found in the records of a scope: how often each spoke, and of how many of each subject. */
export type FindingSum = {
  found: ReadonlyMap<string, number>;
  subjects: Readonly<Record<SignalSubject, number>>;
};

export type FindingSums = {
  /** By region and year and by department and year. */
  byScope: ReadonlyMap<Scope, FindingSum>;
  /**
   * The findings of each rule by where they stand: in a department's year, else in a region's year, else in a region.
   * A record that is about two departments stands in both.
   */
  byRule: ReadonlyMap<string, ReadonlyMap<Scope, readonly FindingOfRule[]>>;
};

type Slice = { records: Map<CollectionName, Map<string, unknown>>; found: Map<string, number> };

/** Sums the findings over the years of regions and departments, in one walk over the records. */
export function findingSums(archive: Archive, findings: ReadonlyMap<string, readonly FindingOfRule[]>): FindingSums {
  const slices = new Map<Scope, Slice>();
  const byRule = new Map<string, Map<Scope, FindingOfRule[]>>();
  for (const name of collectionNames) {
    for (const [key, record] of archive[name] as ReadonlyMap<string, RecordOf<typeof name>>) {
      const scopes = scopesOf(archive, name, record);
      const found = findings.get(`${name}/${key}`) ?? [];
      for (const scope of scopes) addRecord(slices, scope, name, key, record, found);
      const narrowest = scopes.length > 1 ? scopes.slice(1) : scopes.length === 1 ? scopes : [regionOfKey(key)];
      for (const finding of found) for (const scope of narrowest) addFinding(byRule, scope, finding);
    }
  }
  const empty = Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as Archive;
  const sumOf = ({ records, found }: Slice): FindingSum => {
    const slice = { ...empty, sources: archive.sources, ...Object.fromEntries(records) } as Archive;
    return { found, subjects: countSubjects(slice, () => true) };
  };
  return { byScope: new Map([...slices].map(([scope, slice]) => [scope, sumOf(slice)])), byRule };
}

function addRecord(
  slices: Map<Scope, Slice>,
  scope: Scope,
  name: CollectionName,
  key: string,
  record: unknown,
  findings: readonly FindingOfRule[],
): void {
  const slice = slices.get(scope) ?? { records: new Map(), found: new Map() };
  slices.set(scope, slice);
  const members = slice.records.get(name) ?? new Map<string, unknown>();
  slice.records.set(name, members.set(key, record));
  for (const { rule } of findings) slice.found.set(rule, (slice.found.get(rule) ?? 0) + 1);
}

function addFinding(byRule: Map<string, Map<Scope, FindingOfRule[]>>, scope: Scope, finding: FindingOfRule): void {
  const scopes = byRule.get(finding.rule) ?? new Map<Scope, FindingOfRule[]>();
  byRule.set(finding.rule, scopes);
  const members = scopes.get(scope);
  if (members) members.push(finding);
  else scopes.set(scope, [finding]);
}
