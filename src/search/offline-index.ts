import { catalogOf, valuesOf, type Catalog, type ShownRecord } from './catalog.ts';
import { normalize } from './normalize.ts';
import { facetKeys, type SearchRecord } from './search-record.ts';
import { places } from './words.ts';

/**
 * The whole index of the offline edition, as one script that a page loads: without a server there is neither a request
 * nor WebAssembly. Every text stands once, so that a query looks at it once, however many records hold it.
 */
export type OfflineIndex = {
  catalog: Catalog;
  texts: readonly string[];
  /** Names of fields. */
  labels: readonly string[];
  records: readonly OfflineRecord[];
};

/** Address, then numbers of texts: title of the page, title, and the fields, three numbers each: label, place, text. */
type OfflineRecord = readonly [address: string, page: number, title: number, fields: readonly number[]];

/** The global under which the script leaves the index. */
export const OFFLINE_GLOBAL = 'wenxiaoIndex';
/** The file of the index within the folder of the search index. */
export const OFFLINE_FILE = 'offline.js';

/** The index of numbered records. `addressIn` is the address as the search page links to it. */
export function offlineIndex(
  records: readonly SearchRecord[],
  addressIn: (address: string) => string = (address) => address,
): OfflineIndex {
  const texts = new Numbers();
  const labels = new Numbers();
  return {
    catalog: catalogOf(records, [], [], '', 1),
    records: records.map(({ address, pageTitle, title, fields }): OfflineRecord => [
      addressIn(address),
      texts.of(pageTitle),
      texts.of(title),
      fields.flatMap(({ label, place, text }) => [labels.of(label), places.indexOf(place), texts.of(text)]),
    ]),
    texts: texts.members(),
    labels: labels.members(),
  };
}

/** Texts in the order in which they came, each with its number. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  members(): string[] {
    return [...this.#numbers.keys()];
  }
}

const folded = new WeakMap<OfflineIndex, readonly string[]>();

/** Every text as it is compared, folded at the first query. */
function foldedTexts(index: OfflineIndex): readonly string[] {
  const known = folded.get(index) ?? index.texts.map(normalize);
  folded.set(index, known);
  return known;
}

/**
 * The records that hold every part of a query, by number, with their rank: the same as `queryRank` gives for each. The
 * parts are normalised.
 */
export function offlineHits(index: OfflineIndex, parts: readonly string[]): Map<number, number> {
  const hits = new Map<number, number>();
  if (parts.length === 0) return hits;
  const texts = foldedTexts(index);
  for (const [at, part] of parts.entries()) {
    const holds = texts.map((text) => text.includes(part));
    for (const [no, [, , , fields]] of index.records.entries()) {
      if (at > 0 && !hits.has(no)) continue;
      const rank = rankIn(fields, part, holds, texts);
      if (rank === undefined) hits.delete(no);
      else hits.set(no, (hits.get(no) ?? 0) + rank);
    }
  }
  return hits;
}

const NAME = places.indexOf('name');

function rankIn(fields: readonly number[], part: string, holds: readonly boolean[], texts: readonly string[]) {
  let best: number | undefined;
  for (let at = 0; at < fields.length; at += 3) {
    const [place = 0, text = 0] = [fields[at + 1], fields[at + 2]];
    if (!holds[text]) continue;
    const rank = place === NAME && texts[text] === part ? 0 : 1 + place;
    if (best === undefined || rank < best) best = rank;
  }
  return best;
}

/** The texts of a record, as a hit shows them. */
export function offlineRecord({ records, texts, labels, catalog }: OfflineIndex, no: number): ShownRecord {
  const [address, page, title, numbers] = records[no] ?? ['', 0, 0, []];
  const fields: ShownRecord['fields'][number][] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const [label = 0, place = 0, text = 0] = numbers.slice(at, at + 3);
    fields.push({ label: labels[label] ?? '', place: places[place] ?? 'text', text: texts[text] ?? '' });
  }
  const facets = facetKeys.map((key) => {
    const column = catalog.facets[key];
    return [key, valuesOf(column, no).flatMap((value) => column.values[value] ?? [])] as const;
  });
  return {
    address,
    pageTitle: texts[page] ?? '',
    title: texts[title] ?? '',
    fields,
    facets: Object.fromEntries(facets),
  };
}
