import type { Catalog, ShownRecord } from '../../search/catalog.ts';
import { numbersById } from '../../search/catalog.ts';
import { CATALOG_FILE, partFile, shardFolder } from '../../search/index-files.ts';
import { loosePairs } from '../../search/other-queries.ts';
import { characterPrefix, phraseWords, places, wholeNameWords } from '../../search/words.ts';

/** Finds records in the index of the site. */
export type SearchEngine = {
  catalog: Catalog;
  /** The records that hold every part, each with its rank: smaller is better. */
  find: (parts: readonly string[], relaxed: boolean) => Promise<Map<number, number>>;
  /** The texts of records, in the order asked for. */
  texts: (records: readonly number[]) => Promise<ShownRecord[]>;
};

/** What of Pagefind is used. */
type Pagefind = {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: { id: string }[] }>;
  };
};

/** Opens the index that lies in a folder of this site, an address that ends with a slash. */
export async function openEngine(folder: string): Promise<SearchEngine> {
  if (typeof WebAssembly === 'undefined') throw new Error('no WebAssembly');
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
        return results.flatMap(({ id }) => numbers.get(id) ?? []);
      }),
    );
    return found.flat();
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

  const parts = new Map<number, Promise<ShownRecord[]>>();
  const partOf = (no: number) => {
    const part = Math.floor(no / catalog.partSize);
    const loaded = parts.get(part) ?? unpacked<ShownRecord[]>(`${folder}${partFile(part)}?v=${catalog.version}`);
    parts.set(part, loaded);
    return loaded;
  };

  return {
    catalog,
    find: async (wanted, relaxed) => {
      const sought = relaxed ? [...new Set(wanted.flatMap(loosePairs))] : wanted;
      return intersected(await Promise.all(sought.map(ranksOf)));
    },
    texts: (records) =>
      Promise.all(
        records.map(async (no) => {
          const text = (await partOf(no))[no % catalog.partSize];
          if (!text) throw new Error(`no text of record ${no}`);
          return text;
        }),
      ),
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

async function unpacked<Content>(address: string, cache: RequestCache = 'default'): Promise<Content> {
  const response = await fetch(address, { cache });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<Content>;
}
