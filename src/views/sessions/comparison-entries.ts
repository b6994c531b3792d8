import { comparisonAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';

/** The comparison tables of a department at the sessions that deliberated a budget year. */
export function comparisonEntries(
  index: ArchiveIndex,
  regionCode: string,
  department: string,
  year: number,
): LinkEntry[] {
  return (index.sessions.get(regionCode) ?? [])
    .filter(({ record }) => record.budgetYear === year)
    .map(({ key, record }) => ({
      title: '预算草案与绩效目标对照表',
      href: comparisonAddress(key, department),
      meta: [record.title],
    }));
}
