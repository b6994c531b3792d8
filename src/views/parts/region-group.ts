import { moreAddress } from '../address.ts';
import { fullRegionName, regionPath, type ArchiveIndex } from '../archive/archive-index.ts';
import type { Crumb } from '../shapes/link-entry.ts';

/** Records of one region on a page that lists several. */
export type RegionGroup<Member> = {
  code: string;
  /** Anchor on the page. */
  id: string;
  /** Full name; a demonstration region says so. */
  name: string;
  members: readonly Member[];
};

/** Records by region, in the order of the codes. */
export function regionGroups<Member>(
  index: ArchiveIndex,
  byRegion: ReadonlyMap<string, readonly Member[]>,
): RegionGroup<Member>[] {
  return [...byRegion]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => ({ code, id: `r-${code}`, name: regionTitle(index, code), members }));
}

/** The full name of a region, marked where it is invented. */
export function regionTitle(index: ArchiveIndex, code: string): string {
  const name = fullRegionName(index.archive, code as never);
  return isDemoRegion(index, code) ? `${name}（示例数据）` : name;
}

/** Whether the region or one above it is invented. */
export function isDemoRegion(index: ArchiveIndex, code: string): boolean {
  return regionPath(index.archive, code as never).some((region) => region.demo);
}

/** The way to a page of the 资料库. */
export function moreCrumbs(...rest: readonly Crumb[]): Crumb[] {
  return [{ label: '首页', href: '/' }, { label: '资料库', href: moreAddress }, ...rest];
}
