import { collectionNames, collections, type CollectionName } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';

/** A package of one region, or of one year of it: `370112`, `370112/2020`. */
export type PartName = string;

/** Every region that has records beside its own name, with the years for which it has any. */
export function partNames({ archive, findings }: ArchiveIndex): Map<string, number[]> {
  const years = new Map<string, Set<number>>();
  const found = (region: string) => {
    const known = years.get(region) ?? new Set<number>();
    years.set(region, known);
    return known;
  };
  for (const name of collectionNames) {
    if (!collections[name].perRegion) continue;
    for (const key of (archive[name] as ReadonlyMap<string, unknown>).keys()) {
      const [region = '', year = ''] = key.split('/');
      const known = found(region);
      if (isFiledByYear(name)) known.add(Number(year));
    }
  }
  for (const place of findings.keys()) if (place.startsWith('regions/')) found(place.slice('regions/'.length));
  return new Map([...years].sort().map(([region, known]) => [region, [...known].sort((a, b) => a - b)]));
}

function isFiledByYear(name: CollectionName): boolean {
  return collections[name].path.includes('{fiscalYear}');
}
