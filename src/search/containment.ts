import { normalize } from './normalize.ts';
import type { SearchRecord } from './search-record.ts';
import { places } from './words.ts';

/** How well a record matches, smaller is better; see `matchRank`. */
export type Rank = number;

/** A name that is the query outranks a name that holds it. */
const WHOLE_NAME = 0;

/**
 * The rank of one part of a query in a record, or `undefined` where no field holds it: 0 a name is the part, 1 a name
 * holds it, 2 an indicator, 3 a text, 4 the region or department that the record belongs to.
 */
export function matchRank(record: Pick<SearchRecord, 'fields'>, part: string): Rank | undefined {
  let best: Rank | undefined;
  for (const { place, text } of record.fields) {
    const folded = normalize(text);
    if (!folded.includes(part)) continue;
    const rank = place === 'name' && folded === part ? WHOLE_NAME : 1 + places.indexOf(place);
    if (best === undefined || rank < best) best = rank;
  }
  return best;
}

/** The rank of all parts together, or `undefined` where one is not held. This is the truth that the index must equal. */
export function queryRank(record: Pick<SearchRecord, 'fields'>, parts: readonly string[]): Rank | undefined {
  let sum = 0;
  for (const part of parts) {
    const rank = matchRank(record, part);
    if (rank === undefined) return undefined;
    sum += rank;
  }
  return parts.length === 0 ? undefined : sum;
}
