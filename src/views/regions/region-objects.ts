import type { RegionCode } from '../../model/codes.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { objectEntry } from '../objects/object-page.ts';
import { LONGEST_LIST } from '../parts/longest-list.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { departmentEntries } from './department-page.ts';

/** The objects of a region; where they are more than a page lists, its departments, whose pages list them. */
export function regionObjectEntries(index: ArchiveIndex, code: string): LinkEntry[] {
  const objects = index.objects.get(code) ?? [];
  if (objects.length <= LONGEST_LIST) return objects.map(({ key }) => objectEntry(index, key));
  return departmentEntries(index, code);
}

/** Objects of all regions, region by region. */
export function objectGroups(index: ArchiveIndex): { code: string; name: string; entries: LinkEntry[] }[] {
  return [...index.objects.keys()].map((code) => ({
    code,
    name: fullRegionName(index.archive, code as RegionCode),
    entries: regionObjectEntries(index, code),
  }));
}
