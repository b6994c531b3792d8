import type { SearchRecord } from './search-record.ts';
import { fieldWords } from './words.ts';

/** Where the index lies in the built site, from its root. */
export const INDEX_FOLDER = 'search-index';
/** Files of our own are gzipped; Pagefind's own are compressed by Pagefind. */
export const CATALOG_FILE = 'catalog.bin';
export const partFile = (part: number): string => `parts/${part}.bin`;

/** A language that Pagefind knows nothing of, so that it neither stems nor segments. */
export const INDEX_LANGUAGE = 'xx';

/** The text of a record as Pagefind indexes it: the words of its fields, one behind the other, equal fields once. */
export function indexText({ fields }: Pick<SearchRecord, 'fields'>): string {
  const told = new Set<string>();
  return fields
    .filter(({ text, place }) => !told.has(`${place}${text}`) && told.add(`${place}${text}`))
    .flatMap(({ text, place }) => fieldWords(text, place))
    .join(' ');
}
