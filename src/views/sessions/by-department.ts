import type { RecordOf } from '../../schemas/collections.ts';
import { comparisonAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { departmentOf } from '../archive/department-year-records.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';

/**
 * A list of a session that is too long for its page, as the departments whose comparison tables hold it. `items` name
 * their objects by id; `meta` says how many a department has.
 */
export function byDepartment<Item extends { object: string }>(
  { archive }: ArchiveIndex,
  { regionCode, id }: RecordOf<'sessions'>,
  items: readonly Item[],
  meta: (count: number) => string,
): LinkEntry[] {
  const groups = Map.groupBy(items, ({ object }) => {
    const agency = archive.objects.get(`${regionCode}/${object}`)?.agencyCode ?? '';
    return departmentOf(archive, regionCode, agency);
  });
  return [...groups].map(([department, all]) => ({
    title: archive.agencies.get(department)?.name ?? department,
    href: comparisonAddress(`${regionCode}/${id}`, department),
    meta: [meta(all.length)],
  }));
}
