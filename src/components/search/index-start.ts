import type { Catalog } from '../../search/catalog.ts';
import { CATALOG_FILE } from '../../search/index-files.ts';
import { unpacked } from './unpacked.ts';

/** What of Pagefind is used. */
export type Pagefind = {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => {
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: { id: string }[] }>;
  };
};

/** What every search needs first. The tag keeps an earlier list of Pagefind's files from being taken for the newest. */
export type IndexStart = { tag: string; pagefind: Promise<Pagefind>; catalog: Promise<Catalog> };

let begun: { folder: string; start: IndexStart } | undefined;

/** Asks for what the first search needs, so that it comes while the program of the page is still on its way. */
export function beginIndex(folder: string): void {
  const start = startOf(folder);
  begun = { folder, start };
  preload(`${folder}wasm.unknown.pagefind`);
  void metaFile(folder, start.tag).then((file) => preload(`${folder}${file}`), unheard);
  // Whoever opens the index hears of a failure.
  start.pagefind.catch(unheard);
  start.catalog.catch(unheard);
}

/** What was begun for a folder, once: whoever tries again after a failure asks for all anew. */
export function takeStart(folder: string): IndexStart {
  const start = begun?.folder === folder ? begun.start : startOf(folder);
  begun = undefined;
  return start;
}

/** The engine that lies beside an index: each has its own. */
export const loadPagefind = (folder: string) => import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>;

function startOf(folder: string): IndexStart {
  return {
    tag: String(Date.now()),
    pagefind: loadPagefind(folder),
    catalog: unpacked<Catalog>(`${folder}${CATALOG_FILE}`, 'no-cache'),
  };
}

/** The list of words that Pagefind loads first; its name changes with the index. */
async function metaFile(folder: string, tag: string): Promise<string> {
  const response = await fetch(`${folder}pagefind-entry.json?ts=${tag}`);
  const { languages } = (await response.json()) as { languages: Record<string, { hash: string }> };
  return `pagefind.${Object.values(languages)[0]?.hash}.pf_meta`;
}

/** Begins a download that Pagefind's own request of the same address then takes. */
function preload(address: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: address });
  document.head.append(link);
}

const unheard = (): void => undefined;
