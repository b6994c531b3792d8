import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { answered } from './search-site.ts';
import { defaultPages } from './default-pages.ts';
import { buildVariant, defaultContent, defaultSite, outputRoot } from './site-build.ts';
import { representatives } from './templates.ts';
import { textsOf } from './texts-of.ts';

const basePath = '/czj/jxgk/';
const siteUrl = 'https://czj.example.gov.cn';
const contentDir = join(outputRoot, 'content-without-demo');

let browser: Browser;
let served: FolderServer;
let page: Page;
let outDir: string;
let pages: BuiltPage[];

/** The site of a bureau: below a path of an existing site, with its address, without the demonstration city. */
beforeAll(async () => {
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(defaultContent, contentDir, { recursive: true });
  const settings = join(contentDir, 'site/site.json');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('"includeDemo": true', '"includeDemo": false'));
  [browser, { outDir }] = await Promise.all([
    startChromium(),
    buildVariant('base-path', { contentDir, basePath, siteUrl }),
  ]);
  pages = readPages(outDir);
  served = await serveFolder(outDir, { port: 0, basePath });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(contentDir, { recursive: true, force: true });
});

const open = (address: string) => page.goto(`http://localhost:${served.port}${basePath}${address}`);

describe('a site below a base path', () => {
  test('leads by every link to a place below it', () => {
    expect(brokenLinks(outDir, basePath, pages)).toEqual([]);
  });

  test('has all that its pages load in a browser', async () => {
    const failed: string[] = [];
    page.on('response', (response) => {
      // 304 is an answer: the browser has it.
      if (response.status() >= 400) failed.push(response.url());
    });
    for (const address of representatives(pages).values()) {
      if (address !== undefined && address !== '404.html') await open(address);
    }
    expect(failed).toEqual([]);
  });

  test('finds hits below it from any page', async () => {
    await open('');
    await page.locator('#site-search').fill('营养改善');
    await page.keyboard.press('Enter');
    await answered(page);
    await page.locator('.hit__title').first().click();
    await page.waitForURL(`**${basePath}objects/530923/yingyang-gaishan/`);
  });

  test('remembers the unit of amounts from page to page', async () => {
    await open('objects/430600/nanjingang/');
    await page.locator('[data-shown-unit="亿元"]').click();
    await open('objects/530923/yingyang-gaishan/');
    expect(await page.locator('[data-unit-tools] [aria-pressed="true"]').innerText()).toBe('亿元');
    expect(await page.locator('main').innerText()).toMatch(/[\d.]+亿元（[\d.]+元）/);
  });
});

describe('a site with an address', () => {
  test('says the whole address of each page', () => {
    const canonical = pages.filter(({ address }) => address !== '404.html');
    expect(canonical.map(({ facts }) => facts.canonical)).toEqual(
      canonical.map(({ address }) => new URL(`${basePath}${address}`, siteUrl).href),
    );
  });

  test('embeds a figure by the whole address of its page', () => {
    const embeds = pages.filter(({ address }) => address.startsWith('embed/'));
    const texts = pages.map(({ facts }) => facts.text).join('\n');
    expect(embeds.length).toBeGreaterThan(10);
    for (const { address } of embeds) expect(texts).toContain(`<iframe src="${siteUrl}${basePath}${address}"`);
  });
});

test('a site without an address pretends none', () => {
  const plain = defaultPages();
  expect(plain.filter(({ facts }) => facts.canonical !== null)).toEqual([]);
  // A guide names the address of the clerk's own computer in its text.
  const pretending = plain.filter(({ html }) => /property="og:url"|="[^"]*localhost/.test(html));
  expect(pretending.map(({ address }) => address)).toEqual([]);
});

describe('a site without the demonstration city', () => {
  const CITY = /9901\d\d/;
  /** In data files amounts stand in fen, whose many digits may hold those of the code. */
  const CITY_ALONE = /(?<![\d.])9901\d\d(?!\d)/;
  const HASH = /[0-9a-f]{64}/g;
  const NAME = '示例市';

  test('leaves no trace of it in any file', () => {
    const traces = textsOf(outDir).filter(([path, text]) => {
      const code = path.startsWith('data') ? CITY_ALONE : CITY;
      return [path, text.replace(HASH, '')].some((part) => part.includes(NAME) || code.test(part));
    });
    expect(traces.map(([path]) => path)).toEqual([]);
  });

  test('shows the same figures on the home page', () => {
    const countsOf = (folder: string) =>
      [
        ...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/class="stat-tiles__value"[^>]*>([\s\S]*?)<\//g),
      ].map(([, figure = '']) => figure.replace(/<[^>]+>/g, ''));
    expect(countsOf(outDir).length).toBeGreaterThan(3);
    expect(countsOf(outDir)).toEqual(countsOf(defaultSite.outDir));
  });
});
