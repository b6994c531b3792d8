import { valuesOf, type Catalog } from './catalog.ts';
import { facetKeys, type FacetKey } from './search-record.ts';

/** Chosen values by facet: within a facet any of them, across facets all. */
export type Choice = ReadonlyMap<FacetKey, ReadonlySet<string>>;

export type FacetCount = { value: string; count: number; chosen: boolean };

/** The records that the choice leaves, and for each facet how many records each of its values would leave. */
export function narrow(
  catalog: Catalog,
  records: Iterable<number>,
  choice: Choice,
): { left: number[]; counts: Map<FacetKey, FacetCount[]> } {
  const active = facetKeys.filter((key) => (choice.get(key)?.size ?? 0) > 0);
  const wanted = new Map(active.map((key) => [key, wantedNumbers(catalog, key, choice.get(key) ?? new Set())]));
  const tallies = new Map(facetKeys.map((key) => [key, new Map<number, number>()]));
  const left: number[] = [];
  for (const no of records) {
    const failed = active.filter((key) => !valuesOf(catalog.facets[key], no).some((v) => wanted.get(key)?.has(v)));
    if (failed.length === 0) left.push(no);
    if (failed.length > 1) continue;
    // A record that only one facet turns away still counts there: another value of it would let the record in.
    for (const key of failed.length === 1 ? failed : facetKeys) {
      const tally = tallies.get(key);
      for (const value of valuesOf(catalog.facets[key], no)) tally?.set(value, (tally.get(value) ?? 0) + 1);
    }
  }
  const counts = new Map(
    facetKeys.map((key) => [key, countsOf(catalog, key, tallies.get(key) ?? new Map(), choice.get(key) ?? new Set())]),
  );
  return { left, counts };
}

function wantedNumbers(catalog: Catalog, key: FacetKey, texts: ReadonlySet<string>): Set<number> {
  return new Set([...texts].map((text) => catalog.facets[key].values.indexOf(text)));
}

/** Most frequent first, years newest first; a chosen value stays even where it leaves nothing. */
function countsOf(
  catalog: Catalog,
  key: FacetKey,
  tally: ReadonlyMap<number, number>,
  chosen: ReadonlySet<string>,
): FacetCount[] {
  const { values } = catalog.facets[key];
  const found = [...tally].map(([number, count]) => ({ value: values[number] ?? '', count }));
  const lost = [...chosen].filter((value) => !found.some((entry) => entry.value === value));
  const all = [...found, ...lost.map((value) => ({ value, count: 0 }))];
  return all
    .map((entry) => ({ ...entry, chosen: chosen.has(entry.value) }))
    .sort((a, b) =>
      key === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
    );
}
