import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { answered } from './search-site.ts';
import { defaultPages } from './default-pages.ts';
import { buildVariant } from './site-build.ts';

const basePath = '/czj/jxgk/';
const siteUrl = 'https://czj.example.gov.cn';

let browser: Browser;
let outDir: string;
let pages: BuiltPage[];

beforeAll(async () => {
  [browser, { outDir }] = await Promise.all([startChromium(), buildVariant('base-path', { basePath, siteUrl })]);
  pages = await readPages(outDir, browser);
});
afterAll(() => browser?.close());

test('every link below a base path leads to a place below it', () => {
  expect(brokenLinks(outDir, basePath, pages)).toEqual([]);
});

test('a site with an address says the whole address of each page', () => {
  const canonical = pages.filter(({ address }) => address !== '404.html');
  expect(canonical.map(({ facts }) => facts.canonical)).toEqual(
    canonical.map(({ address }) => new URL(`${basePath}${address}`, siteUrl).href),
  );
});

test('a site without an address pretends none', () => {
  const plain = defaultPages();
  expect(plain.filter(({ facts }) => facts.canonical !== null)).toEqual([]);
  // A guide names the address of the clerk's own computer in its text.
  const pretending = plain.filter(({ html }) => /property="og:url"|="[^"]*localhost/.test(html));
  expect(pretending.map(({ address }) => address)).toEqual([]);
});

test('a figure is embedded by the whole address of its page', () => {
  const embeds = pages.filter(({ address }) => address.startsWith('embed/'));
  const texts = pages.map(({ facts }) => facts.text).join('\n');
  expect(embeds.length).toBeGreaterThan(10);
  for (const { address } of embeds) expect(texts).toContain(`<iframe src="${siteUrl}${basePath}${address}"`);
});

test('a browser finds all that the pages load', async () => {
  const served = await serveFolder(outDir, { port: 0, basePath });
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url());
  });
  for (const address of Object.values(inject('representatives')).filter((name) => name !== '404.html')) {
    await page.goto(`http://localhost:${served.port}${basePath}${address}`);
  }
  await page.close();
  await served.close();
  expect(failed).toEqual([]);
});

test('a search from any page leads to hits below the base path', async () => {
  const served = await serveFolder(outDir, { port: 0, basePath });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${served.port}${basePath}`);
  await page.locator('#site-search').fill('营养改善');
  await page.keyboard.press('Enter');
  await answered(page);
  await page.locator('.hit__title').first().click();
  await page.waitForURL(`**${basePath}objects/530923/yingyang-gaishan/`);
  await page.close();
  await served.close();
});

test('the unit of amounts is remembered from page to page below the base path', async () => {
  const served = await serveFolder(outDir, { port: 0, basePath });
  const page = await browser.newPage();
  const open = (address: string) => page.goto(`http://localhost:${served.port}${basePath}${address}`);
  await open('objects/430600/nanjingang/');
  await page.locator('[data-shown-unit="亿元"]').click();
  await open('budgets/990100/2024/903/');
  expect(await page.locator('tr#t01-2-208').innerText()).toContain('0.011854');
  await page.close();
  await served.close();
});
