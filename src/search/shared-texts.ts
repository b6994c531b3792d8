import type { SearchField, SearchRecord } from './search-record.ts';

/** A text that many records hold, indexed once, with the numbers of those records. */
export type SharedText = { field: SearchField; records: number[] };

/** What the index is made of: the texts that a record has for itself, and the texts that it shares. */
export type IndexEntries = { own: SearchField[][]; shared: SharedText[] };

/** From so many records on a text is shared: most texts of budgets are headings and places that come again and again. */
export const SHARED_FROM = 8;
/** How many lists of records lie in one file. */
export const SHARED_PART_SIZE = 64;

/** Parts the texts of records into their own and those that they share; a text counts once in a record and place. */
export function indexEntries(records: readonly SearchRecord[]): IndexEntries {
  const holders = new Map<string, SharedText>();
  for (const [no, { fields }] of records.entries()) {
    for (const field of fields) {
      const known = holders.get(keyOf(field));
      if (!known) holders.set(keyOf(field), { field, records: [no] });
      else if (known.records.at(-1) !== no) known.records.push(no);
    }
  }
  const isShared = (field: SearchField) => (holders.get(keyOf(field))?.records.length ?? 0) >= SHARED_FROM;
  return {
    own: records.map(({ fields }) => fields.filter((field) => !isShared(field))),
    shared: [...holders.values()].filter(({ field }) => isShared(field)),
  };
}

/** The lists of records by file, each number as the distance from the one before it. */
export function sharedParts(shared: readonly SharedText[]): number[][][] {
  const lists = shared.map(({ records }) => records.map((no, at) => no - (records[at - 1] ?? 0)));
  return Array.from({ length: Math.ceil(lists.length / SHARED_PART_SIZE) }, (_, part) =>
    lists.slice(part * SHARED_PART_SIZE, (part + 1) * SHARED_PART_SIZE),
  );
}

/** The numbers of a list that holds distances. */
export function recordsOfDistances(distances: readonly number[]): number[] {
  let no = 0;
  return distances.map((distance) => (no += distance));
}

const keyOf = ({ place, text }: SearchField): string => `${place} ${text}`;
