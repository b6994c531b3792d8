import type { FacetCount } from '../../search/facet-counts.ts';
import { narrow } from '../../search/facet-counts.ts';
import { groupedHits, type HitGroup } from '../../search/hit-order.ts';
import { queryParts } from '../../search/normalize.ts';
import type { FacetKey } from '../../search/search-record.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { SearchEngine } from './search-engine.ts';

/** What a search found, before anything is drawn. */
export type SearchAnswer = {
  parts: readonly string[];
  /** Records that hold the query, also those that the choice leaves out. */
  heldCount: number;
  groups: readonly HitGroup[];
  count: number;
  facets: ReadonlyMap<FacetKey, readonly FacetCount[]>;
};

/** Answers a search: records that hold every part, narrowed by the choice, grouped and in order. */
export async function answerOf(engine: SearchEngine, state: SearchState): Promise<SearchAnswer> {
  const parts = queryParts(state.query);
  const held = await engine.find(parts, state.relaxed);
  const { left, counts } = narrow(engine.catalog, held.keys(), state.choice);
  const hits = new Map(left.map((no) => [no, held.get(no) ?? 0]));
  return {
    parts,
    heldCount: held.size,
    groups: groupedHits(engine.catalog, hits, state.sort),
    count: hits.size,
    facets: counts,
  };
}
