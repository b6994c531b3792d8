import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { startChromium } from '../chromium.ts';
import { serveFolder } from '../serve-folder.ts';

type Browser = Awaited<ReturnType<typeof startChromium>>;
type Response = { body: () => Promise<Buffer> };

/** Queries on the built site, on this machine: the first of a visitor with all that it loads, and those that follow. */
export type SearchTimes = {
  queries: number;
  firstMs: { median: number; worst: number };
  firstKilobytes: { median: number; worst: number };
  laterMs: { median: number; worst: number };
};

const VISITORS = 12;
const QUERIES_EACH = 4;
/** Long enough for the slowest machine; what is measured is written down, not asserted. */
const PATIENCE_MS = 60_000;

/** Each visitor comes with an empty cache, opens the search page with one query and asks three more. */
export async function askSearch(siteFolder: string, contentDir: string, browser: Browser): Promise<SearchTimes> {
  const served = await serveFolder(siteFolder, { port: 0, basePath: '/' });
  const queries = queriesFrom(contentDir, VISITORS * QUERIES_EACH);
  const first: number[] = [];
  const loaded: number[] = [];
  const later: number[] = [];
  try {
    for (let visitor = 0; visitor < VISITORS; visitor += 1) {
      const [query = '', ...others] = queries.slice(visitor * QUERIES_EACH, (visitor + 1) * QUERIES_EACH);
      const context = await browser.newContext();
      const page = await context.newPage();
      const sizes: Promise<number>[] = [];
      const weigh = (response: Response) => void sizes.push(response.body().then(({ length }) => length));
      page.on('response', weigh);
      const startedMs = performance.now();
      await page.goto(`http://localhost:${served.port}/search/?q=${encodeURIComponent(query)}`);
      await page.waitForSelector('main[data-search-state="done"]', { timeout: PATIENCE_MS });
      first.push(performance.now() - startedMs);
      page.off('response', weigh);
      loaded.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024);
      later.push(...(await page.evaluate(timesOf, others)));
      await context.close();
    }
  } finally {
    await served.close();
  }
  return {
    queries: queries.length,
    firstMs: spread(first),
    firstKilobytes: spread(loaded),
    laterMs: spread(later),
  };
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
