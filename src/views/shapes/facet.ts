/** The values by which a list can be filtered, by facet: `{ kind: ['单位自评'], year: ['2022'] }`. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/** A facet of a list. With `after`, it is offered once that other facet has a value. */
export type Facet = { key: string; title: string; after?: string | undefined };

/** A facet with the values that occur and how many members have each. */
export type FacetControl = Facet & { options: readonly { value: string; count: number }[] };

/** What a filtered list needs beside its members: see `components/FilteredList.astro`. */
export type Filter = {
  facets: readonly FacetControl[];
  count: number;
  /** Counter word of the members: 条, 项, 份. */
  noun: string;
  /** Set where members have a rank: the name of that order, such as 得分从高到低. */
  rankTitle?: string | undefined;
};

/** The filter over members; a facet with one value, which would filter nothing, is left out. Years come newest first. */
export function filterOf(
  facets: readonly Facet[],
  members: readonly { facets?: FacetValues | undefined }[],
  noun: string,
  rankTitle?: string,
): Filter {
  const controls = facets.map((facet) => ({ ...facet, options: optionsOf(facet.key, members) }));
  return {
    facets: controls.filter(({ options }) => options.length > 1),
    count: members.length,
    noun,
    rankTitle,
  };
}

function optionsOf(key: string, members: readonly { facets?: FacetValues | undefined }[]) {
  const counts = new Map<string, number>();
  for (const { facets } of members) {
    for (const value of new Set(facets?.[key])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = [...counts].map(([value, count]) => ({ value, count }));
  const isYears = options.every(({ value }) => /^\d{4}$/.test(value));
  return isYears ? options.toSorted((a, b) => Number(b.value) - Number(a.value)) : options;
}
