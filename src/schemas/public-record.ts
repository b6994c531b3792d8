import type { CollectionName, RecordOf } from './collections.ts';

/**
 * The part of a record that everyone may read, or `undefined` where all of it is kept for a session. A record without
 * such a part is given as it is.
 */
export function publicRecord<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
): RecordOf<Name> | undefined {
  if (isForSession(record)) return undefined;
  if (collection !== 'dossiers') return record;
  const parts = Object.values(record).flat();
  if (!parts.some(isForSession)) return record;
  // A dossier with nothing but a draft has no public year: not even its name is told.
  if (!parts.some((part) => isStage(part) && !isForSession(part))) return undefined;
  const open = Object.entries(record)
    .map(([name, value]) => [name, Array.isArray(value) ? value.filter((part) => !isForSession(part)) : value] as const)
    .filter(([, value]) => !isForSession(value) && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(open) as RecordOf<Name>;
}

/** Where an item of a public list stands in the list as stored, which may hold items kept for a session. */
export function placeAsStored(stored: unknown, publicPosition: number): number {
  if (!Array.isArray(stored)) return publicPosition;
  const open = [...stored.keys()].filter((position) => !isForSession(stored[position]));
  return open[publicPosition] ?? publicPosition;
}

function isStage(value: unknown): value is { release?: string } {
  return typeof value === 'object' && value !== null && 'release' in value;
}

function isForSession(value: unknown): boolean {
  return isStage(value) && value.release === 'session';
}
