import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { writeSearchIndex } from '../../scripts/lib/write-search-index.ts';
import { normalize } from '../../src/search/normalize.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { randomOf } from '../random.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { ask, openSearch, recordsOf, searchFor, truthOf } from './search-site.ts';
import { defaultContent, defaultSite, outputRoot } from './site-build.ts';

const site = join(outputRoot, 'sharded');

let browser: Browser;
let served: FolderServer;
let records: SearchRecord[];

beforeAll(async () => {
  rmSync(site, { recursive: true, force: true });
  for (const folder of ['_astro', 'search']) {
    cpSync(join(defaultSite.outDir, folder), join(site, folder), { recursive: true });
  }
  records = recordsOf(defaultContent).slice(0, 900);
  await writeSearchIndex(site, records, [], 300);
  [browser, served] = await Promise.all([startChromium(), serveFolder(site, { port: 0, basePath: '/' })]);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test('an index in several parts finds exactly the records that hold the query', async () => {
  expect(existsSync(join(site, 'search-index/shard-3/pagefind-entry.json'))).toBe(true);
  const random = randomOf(7);
  const texts = records
    .flatMap(({ fields }) => fields.map(({ text }) => normalize(text)))
    .filter((text) => text !== '');
  const queries = Array.from({ length: 150 }, () => random.slice(random.pick(texts), 1, 6));
  const page = await openSearch(browser, `http://localhost:${served.port}/search/`);
  const truth = truthOf(records);
  const answers = await ask(page, queries.map(searchFor));
  expect(answers.map(({ records: found }, at) => [queries[at], found])).toEqual(
    queries.map((query) => [query, truth(query)]),
  );
});
