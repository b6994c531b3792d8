import type { ArchiveIndex } from '../archive/archive-index.ts';
import { moreGroups } from '../library/more-page.ts';
import type { LinkEntry } from '../shapes/link-entry.ts';
import { siteFrame } from './frame.ts';

/** Ways to everything that search finds, for a reader whose browser cannot search. */
export function searchBrowse(index: ArchiveIndex): LinkEntry[] {
  const main = siteFrame(index).footer.index.map(({ label, href }) => ({ title: label, href }));
  const more = moreGroups(index).flatMap(({ entries }) =>
    entries.map(({ title, href, meta }) => ({ title, href, meta })),
  );
  return [...main, ...more];
}
