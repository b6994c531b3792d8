import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { startChromium } from '../chromium.ts';
import { serveFolder } from '../serve-folder.ts';

type Browser = Awaited<ReturnType<typeof startChromium>>;
type Response = { body: () => Promise<Buffer> };

/** Queries on the built site, on this machine: the first of a visitor with all that it loads, and those that follow. */
export type SearchTimes = {
  queries: number;
  /** From opening the search page with a query in its address, in a browser that knows nothing of the site. */
  firstMs: { median: number; worst: number };
  /** From Enter in the box of an open search page, the first query of a visitor, who types it. */
  typedMs: { median: number; worst: number };
  firstKilobytes: { median: number; worst: number };
  laterMs: { median: number; worst: number };
};

const BOX = 'search-app input[type="search"]';
const ANSWERED = 'main[data-search-state="done"]';
const VISITORS = 12;
const QUERIES_EACH = 4;
/** Long enough for the slowest machine; what is measured is written down, not asserted. */
const PATIENCE_MS = 60_000;

/** Between two characters that a visitor types. */
const TYPING_MS = 150;

/** Each visitor comes with an empty cache, opens the search page with one query and asks three more; another types the first. */
export async function askSearch(siteFolder: string, contentDir: string, browser: Browser): Promise<SearchTimes> {
  const served = await serveFolder(siteFolder, { port: 0, basePath: '/' });
  const queries = queriesFrom(contentDir, VISITORS * QUERIES_EACH);
  const first: number[] = [];
  const loaded: number[] = [];
  const later: number[] = [];
  const typed: number[] = [];
  const address = `http://localhost:${served.port}/search/`;
  try {
    for (let visitor = 0; visitor < VISITORS; visitor += 1) {
      const [query = '', ...others] = queries.slice(visitor * QUERIES_EACH, (visitor + 1) * QUERIES_EACH);
      const context = await browser.newContext();
      const page = await context.newPage();
      const sizes: Promise<number>[] = [];
      const weigh = (response: Response) => void sizes.push(response.body().then(({ length }) => length));
      page.on('response', weigh);
      const startedMs = performance.now();
      await page.goto(`${address}?q=${encodeURIComponent(query)}`);
      await page.waitForSelector(ANSWERED, { timeout: PATIENCE_MS });
      first.push(performance.now() - startedMs);
      page.off('response', weigh);
      loaded.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024);
      later.push(...(await page.evaluate(timesOf, others)));
      await context.close();
      typed.push(await typeQuery(browser, address, query));
    }
  } finally {
    await served.close();
  }
  return {
    queries: queries.length,
    firstMs: spread(first),
    firstKilobytes: spread(loaded),
    typedMs: spread(typed),
    laterMs: spread(later),
  };
}

/** How long a new visitor waits after typing a query and Enter, ms. */
async function typeQuery(browser: Browser, address: string, query: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(BOX).focus();
  // Characters that an input method gives come as input, not as keys.
  for (const character of query) {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(TYPING_MS);
  }
  const startedMs = performance.now();
  await page.keyboard.press('Enter');
  await page.waitForSelector(ANSWERED, { timeout: PATIENCE_MS });
  const waitedMs = performance.now() - startedMs;
  await context.close();
  return waitedMs;
}

/** How long the page's own search takes for each query, ms. Runs in the page. */
async function timesOf(queries: readonly string[]): Promise<number[]> {
  const app = document.querySelector('search-app') as unknown as { answer: (search: string) => Promise<unknown> };
  const times: number[] = [];
  for (const query of queries) {
    const startedMs = performance.now();
    await app.answer(`?q=${encodeURIComponent(query)}`);
    times.push(performance.now() - startedMs);
  }
  return times;
}

/** Pieces of two to six characters from the names of objects, evenly over all of them: the same for the same content. */
function queriesFrom(contentDir: string, count: number): string[] {
  const folder = join(contentDir, 'objects');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort();
  return Array.from({ length: count }, (_, at) => {
    const file = files[Math.floor((at * files.length) / count)] ?? '';
    const { name } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { name: string };
    const length = 2 + (at % 5);
    const start = (at * 3) % Math.max(1, name.length - length);
    return name.slice(start, start + length);
  });
}

function spread(values: readonly number[]): { median: number; worst: number } {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0), worst: Math.round(sorted.at(-1) ?? 0) };
}
