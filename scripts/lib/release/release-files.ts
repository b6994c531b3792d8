import type { Archive } from '../../../src/schemas/collections.ts';
import type { Release } from '../../../src/schemas/release.ts';
import { frozenData } from './frozen-data.ts';
import { frozenRecords, type FrozenFile } from './frozen-records.ts';

/**
 * All files that a release freezes, with the number of records. This is the one place where something is added to
 * what a release keeps: a file that is named here is hashed, checked, listed and served with the others. A release that
 * is there already under this id is no part of what it freezes.
 */
export function releaseFiles(open: Archive, id: string): { files: FrozenFile[]; counts: Release['counts'] } {
  const before = { ...open, releases: new Map([...open.releases].filter(([, release]) => release.id !== id)) };
  const { files, counts } = frozenRecords(before);
  return { files: files.length === 0 ? [] : [...files, ...frozenData(before, id)], counts };
}
