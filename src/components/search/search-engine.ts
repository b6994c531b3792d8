import type { Catalog, ShownRecord } from '../../search/catalog.ts';
import { numbersById } from '../../search/catalog.ts';
import { CATALOG_FILE, NAMES_FILE, partFile, shardFolder, sharedFile } from '../../search/index-files.ts';
import { loosePairs } from '../../search/other-queries.ts';
import type { PinyinNames } from '../../search/pinyin-names.ts';
import { recordsOfDistances, SHARED_PART_SIZE } from '../../search/shared-texts.ts';
import { characterPrefix, phraseWords, places, wholeNameWords } from '../../search/words.ts';
import { NoWebAssembly } from './search-failure.ts';

/** Finds records in the index of the site. */
export type SearchEngine = {
  catalog: Catalog;
  /** The records that hold every part, each with its rank: smaller is better. */
  find: (parts: readonly string[], relaxed: boolean) => Promise<Map<number, number>>;
  /** The texts of records, in the order asked for. */
  texts: (records: readonly number[]) => Promise<ShownRecord[]>;
  /** Names with their sounds, loaded once. */
  names: () => Promise<PinyinNames>;
};

/** What of Pagefind is used. */
type Pagefind = {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: { id: string }[] }>;
  };
};

/**
 * Opens the index that lies in a folder of this site, an address that ends with a slash. Where a piece of the index is
 * lost, broken or of another release, what asks for it fails: a search never answers from a part of the index.
 */
export async function openEngine(folder: string): Promise<SearchEngine> {
  if (typeof WebAssembly === 'undefined') throw new NoWebAssembly();
  const [first, catalog] = await Promise.all([
    openIndex(folder),
    unpacked<Catalog>(`${folder}${CATALOG_FILE}`, 'no-cache'),
  ]);
  const shards = await Promise.all(
    numbersById(catalog).map(async (numbers, shard) => {
      const index = shard === 0 ? first : await openIndex(`${folder}${shardFolder(shard)}`);
      return { index, numbers };
    }),
  );

  const search = async (query: string): Promise<number[]> => {
    const found = await Promise.all(
      shards.map(async ({ index, numbers }) => {
        const { results } = await index.search(query);
        return results.map(({ id }) => {
          const no = numbers.get(id);
          if (no === undefined) throw new Error(`the catalog does not know the entry ${id}`);
          return no;
        });
      }),
    );
    const entries = found.flat();
    const shared = entries.filter((no) => no >= catalog.recordCount);
    const lists = await Promise.all(shared.map((no) => holdersOf(no - catalog.recordCount)));
    return [...entries.filter((no) => no < catalog.recordCount), ...lists.flat()];
  };
  const phrase = (words: readonly string[]) => search(`"${words.join(' ')}"`);

  /** Records by how well one part is matched. */
  async function ranksOf(part: string): Promise<Map<number, number>> {
    const isCharacter = [...part].length === 1;
    const found = await Promise.all([
      phrase(wholeNameWords(part)),
      ...(isCharacter ? [search(characterPrefix(part))] : places.map((place) => phrase(phraseWords(part, place)))),
    ]);
    const ranks = new Map<number, number>();
    for (const [rank, records] of found.entries()) {
      for (const no of records) if (!ranks.has(no)) ranks.set(no, rank);
    }
    return ranks;
  }

  const versioned = <Content>(file: string) => unpacked<Content>(`${folder}${file}?v=${catalog.version}`);
  const parts = loadedOnce((part: number) => versioned<ShownRecord[]>(partFile(part)));
  const lists = loadedOnce((part: number) => versioned<number[][]>(sharedFile(part)));
  const names = loadedOnce(() => versioned<PinyinNames>(NAMES_FILE));

  /** The records that hold a shared text. */
  async function holdersOf(text: number): Promise<number[]> {
    const distances = (await lists(Math.floor(text / SHARED_PART_SIZE)))[text % SHARED_PART_SIZE];
    if (!distances) throw new Error(`no list of shared text ${text}`);
    return recordsOfDistances(distances);
  }

  return {
    catalog,
    find: async (wanted, relaxed) => {
      const sought = relaxed ? [...new Set(wanted.flatMap(loosePairs))] : wanted;
      return intersected(await Promise.all(sought.map(ranksOf)));
    },
    texts: (records) =>
      Promise.all(
        records.map(async (no) => {
          const text = (await parts(Math.floor(no / catalog.partSize)))[no % catalog.partSize];
          if (!text) throw new Error(`no text of record ${no}`);
          return text;
        }),
      ),
    names: () => names(0),
  };
}

/** One index of Pagefind, with an engine of its own: two in one module would share their memory. */
async function openIndex(folder: string) {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  const index = pagefind.createInstance({ basePath: folder, noWorker: true });
  await index.init();
  return index;
}

/** The records that all have, with the sum of their ranks. */
function intersected(all: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const [first, ...rest] = all;
  const sums = new Map<number, number>();
  for (const [no, rank] of first ?? []) {
    const others = rest.map((ranks) => ranks.get(no));
    if (others.includes(undefined)) continue;
    sums.set(
      no,
      others.reduce<number>((sum, other) => sum + (other ?? 0), rank),
    );
  }
  return sums;
}

/** Loads each piece once; one that failed is asked for again. */
function loadedOnce<Content>(load: (part: number) => Promise<Content>): (part: number) => Promise<Content> {
  const pieces = new Map<number, Promise<Content>>();
  return (part) => {
    const piece = pieces.get(part) ?? load(part);
    pieces.set(part, piece);
    piece.catch(() => pieces.delete(part));
    return piece;
  };
}

async function unpacked<Content>(address: string, cache: RequestCache = 'default'): Promise<Content> {
  const response = await fetch(address, { cache });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<Content>;
}
