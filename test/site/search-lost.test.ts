import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { answered, searchFor } from './search-site.ts';
import { defaultSite, outputRoot } from './site-build.ts';

/** What search needs of the site, in a folder that may be damaged. */
const damaged = join(outputRoot, 'search-lost');
const index = join(damaged, 'search-index');

let browser: Browser;
let served: FolderServer;
let address: string;
/** The files of the index that a query loads. */
let loaded: string[];

beforeAll(async () => {
  rmSync(damaged, { recursive: true, force: true });
  for (const part of ['_astro', 'search', 'search-index', '404.html']) {
    cpSync(join(defaultSite.outDir, part), join(damaged, part), { recursive: true });
  }
  [browser, served] = await Promise.all([startChromium(), serveFolder(damaged, { port: 0, basePath: '/' })]);
  address = `http://localhost:${served.port}/search/`;
  loaded = await filesFor('养老');
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(damaged, { recursive: true, force: true });
});

describe('a search is never answered from a part of the index', () => {
  beforeEach(() => cpSync(join(defaultSite.outDir, 'search-index'), index, { recursive: true, force: true }));

  test.each([
    ['a piece of the index is gone', '.pf_index', rmSync],
    ['a piece of the index is cut short', '.pf_index', halve],
    ['the list of pieces is gone', '.pf_meta', rmSync],
    ['texts of records are gone', /parts\/\d+\.bin/, rmSync],
    ['lists of shared texts are gone', /shared\/\d+\.bin/, rmSync],
    ['the catalog is gone', 'catalog.bin', rmSync],
    ['the catalog is of another release', 'catalog.bin', renameEntries],
    ['the engine is gone', '/pagefind.js', rmSync],
  ] as const)('when %s', async (_, name, damage) => {
    const lost = loaded.find((path) => (typeof name === 'string' ? path.endsWith(name) : name.test(path)));
    if (!lost) throw new Error(`nothing like ${String(name)} is loaded`);
    damage(lost);
    const page = await browser.newPage();
    await page.goto(`${address}${searchFor('养老')}`);
    await expectTold(page, '索引的一部分没有读到');
    await page.close();
  });

  test('when the names for pinyin are gone, and it works again when they are back', async () => {
    const names = join(index, 'names.bin');
    renameSync(names, `${names}.away`);
    const page = await browser.newPage();
    await page.goto(`${address}${searchFor('lichengqu')}`);
    await expectTold(page, '索引的一部分没有读到');
    renameSync(`${names}.away`, names);
    await page.locator('.search-again').click();
    await answered(page);
    expect(await page.locator('.offers__link').first().innerText()).toContain('历城区');
    await page.close();
  });

  test('when the network goes away, and a later search finds again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}${searchFor('养老')}`);
    await answered(page);
    await context.setOffline(true);
    await search(page, '满意度');
    await expectTold(page, '没有联网');
    await context.setOffline(false);
    await search(page, '满意度');
    await answered(page);
    expect(Number(await page.locator('[data-search-count]').innerText())).toBeGreaterThan(10);
    await context.close();
  });
});

async function expectTold(page: Page, reason: string): Promise<void> {
  await page.waitForSelector('main[data-search-state="failed"]', { timeout: 20_000 });
  const told = await page.locator('[data-part="count"]').innerText();
  expect(told).toContain(reason);
  expect(told).toContain('重新载入');
  expect(told).toContain('不表示没有相关内容');
  expect(await page.locator('[data-search-count], [data-search-result]').count()).toBe(0);
  expect(await page.locator('main').innerText()).not.toContain('没有找到');
  expect(await page.locator('main .link-index a').first().isVisible()).toBe(true);
}

async function search(page: Page, query: string): Promise<void> {
  await page.locator('input[type="search"]').fill(query);
  await page.keyboard.press('Enter');
}

/** The files of the index that a query loads. */
async function filesFor(query: string): Promise<string[]> {
  const page = await browser.newPage();
  const paths: string[] = [];
  page.on('request', (request) => paths.push(decodeURIComponent(new URL(request.url()).pathname)));
  await page.goto(`${address}${searchFor(query)}`);
  await answered(page);
  await page.close();
  return paths.filter((path) => path.startsWith('/search-index/')).map((path) => join(damaged, path));
}

function halve(file: string): void {
  const content = readFileSync(file);
  writeFileSync(file, content.subarray(0, Math.floor(content.length / 2)));
}

/** Entries of the catalog under other names, as in a release that a browser or a server has kept. */
function renameEntries(file: string): void {
  const catalog = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as { ids: string };
  const ids = catalog.ids.replace(/[0-9a-f]/g, (digit) => (15 - parseInt(digit, 16)).toString(16));
  if (basename(file) !== 'catalog.bin' || ids === catalog.ids) throw new Error(`${file} has no names of entries`);
  writeFileSync(file, gzipSync(JSON.stringify({ ...catalog, ids })));
}
