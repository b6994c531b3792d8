import type { CollectionName, RecordOf } from './collections.ts';

/** Parts of a record kept for a session that a reader may see all the same: all of them, or those stages of a dossier. */
export type OpenParts = 'all' | ReadonlySet<string>;

const NONE: OpenParts = new Set();

/**
 * The part of a record that everyone may read, or `undefined` where all of it is kept for a session. A record without
 * such a part is given as it is. `open` names what is kept for a session and may be read here.
 */
export function publicRecord<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  open: OpenParts = NONE,
): RecordOf<Name> | undefined {
  if (open === 'all') return record;
  if (isForSession(record)) return undefined;
  if (collection !== 'dossiers') return record;
  const isKept = (name: string, part: unknown) => isForSession(part) && !open.has(name);
  const parts = Object.entries(record).flatMap(([name, value]) =>
    [value].flat().map((part: unknown) => ({ part, kept: isKept(name, part) })),
  );
  if (!parts.some(({ kept }) => kept)) return record;
  // A dossier with nothing but a draft has no public year: not even its name is told.
  if (!parts.some(({ part, kept }) => isStage(part) && !kept)) return undefined;
  const shown = Object.entries(record)
    .map(([name, value]) => {
      const left: unknown = Array.isArray(value) ? value.filter((part) => !isKept(name, part)) : value;
      return [name, left] as const;
    })
    .filter(([name, value]) => !isKept(name, value) && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(shown) as RecordOf<Name>;
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

/** Whether a record or stage is kept for a session. */
export function isForSession(value: unknown): boolean {
  return isStage(value) && value.release === 'session';
}
