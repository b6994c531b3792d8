import type { SearchField } from './search-record.ts';
import { fieldWords } from './words.ts';

/** Where the index lies in the built site, from its root. */
export const INDEX_FOLDER = 'search-index';
/** Files of our own are gzipped; Pagefind's own are compressed by Pagefind. */
export const CATALOG_FILE = 'catalog.bin';
export const partFile = (part: number): string => `parts/${part}.bin`;
/** Which records hold the texts that are indexed once. */
export const sharedFile = (part: number): string => `shared/${part}.bin`;
/** Names in pinyin, loaded when letters are searched for. */
export const NAMES_FILE = 'names.bin';

/**
 * How many records one index of Pagefind holds. A larger site has several, which the browser asks alike: Pagefind needs
 * about 80 KB of memory for a record while it makes an index, and more than twice the time for twice the records.
 */
export const SHARD_SIZE = 30_000;
/** The folder of an index within `INDEX_FOLDER`, with a slash; the first lies in it. */
export const shardFolder = (shard: number): string => (shard === 0 ? '' : `shard-${shard + 1}/`);

/** A language that Pagefind knows nothing of, so that it neither stems nor segments. */
export const INDEX_LANGUAGE = 'xx';

/** Texts as Pagefind indexes them: the words of the fields, one behind the other, equal fields once. */
export function indexText(fields: readonly SearchField[]): string {
  const told = new Set<string>();
  return fields
    .filter(({ text, place }) => !told.has(`${place}${text}`) && told.add(`${place}${text}`))
    .flatMap(({ text, place }) => fieldWords(text, place))
    .join(' ');
}
