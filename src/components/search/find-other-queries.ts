import { mayBeTraditional, synonymQueries } from '../../search/other-queries.ts';
import { namesLike, pinyinOf } from '../../search/pinyin-names.ts';
import type { SearchEngine } from './search-engine.ts';

/** What else may be searched for, none of it unasked. */
export type OtherQueries = {
  /** Names that are read like the letters of the query. */
  names: readonly string[];
  /** The query in simplified characters, where that is another one. */
  simplified: readonly string[];
  synonyms: readonly string[];
};

/** Looks for other queries. Tables of sounds and characters are loaded only for a query that may need them. */
export async function findOtherQueries(engine: SearchEngine, query: string, heldCount: number): Promise<OtherQueries> {
  const letters = pinyinOf(query);
  const isTurned = mayBeTraditional(query) || (heldCount === 0 && /\p{Script=Han}/u.test(query));
  const [names, turned] = await Promise.all([
    letters === undefined ? undefined : engine.names(),
    isTurned ? import('./simplified.ts').then(({ simplified }) => simplified(query)) : query,
  ]);
  return {
    names: names && letters !== undefined ? namesLike(names, letters) : [],
    simplified: turned === query ? [] : [turned],
    synonyms: synonymQueries(query, engine.catalog.synonyms),
  };
}
