import type { Archive } from '../../../src/schemas/collections.ts';
import type { Release } from '../../../src/schemas/release.ts';
import { frozenRecords, type FrozenFile } from './frozen-records.ts';

/**
 * All files that a release freezes, with the number of records. This is the one place where something is added to
 * what a release keeps: a file that is named here is hashed, checked, listed and served with the others.
 */
export function releaseFiles(open: Archive): { files: FrozenFile[]; counts: Release['counts'] } {
  return frozenRecords(open);
}
