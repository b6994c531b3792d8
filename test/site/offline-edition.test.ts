import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { projectRoot, runNode } from '../../scripts/lib/run-node.ts';
import { editionArchive } from '../../src/views/archive/edition-archive.ts';
import { indexArchive } from '../../src/views/archive/archive-index.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import { brokenLinks } from './broken-links.ts';
import { SESSION, spendEvening } from './deputy-evening.ts';
import { truthOf } from './search-site.ts';
import { defaultContent, outputRoot } from './site-build.ts';

const edition = { region: '990100' as never, session: SESSION };
const zip = join(outputRoot, 'offline.zip');
const unpacked = join(outputRoot, 'offline');
const root = join(unpacked, 'wenxiao-990100-session');
const addressOf = (path: string) => pathToFileURL(join(root, path)).href;

let browser: Browser;
let context: BrowserContext;
/** What the browser could not load or refused to run, on all pages of the tests. */
const refused: string[] = [];

beforeAll(async () => {
  for (const path of [zip, unpacked]) rmSync(path, { recursive: true, force: true });
  let log = '';
  const args = ['--region', '990100', '--with-session', '2026-congress', '--content', defaultContent, '--out', zip];
  const code = await runNode([join(projectRoot, 'scripts/offline.ts'), ...args], { captured: (text) => (log += text) });
  if (code !== 0) throw new Error(log);
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  browser = await startChromium();
  context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 } });
});
afterAll(() => browser?.close());

async function opened(path: string): Promise<Page> {
  const page = await context.newPage();
  page.on('requestfailed', (request) => refused.push(`${path}: ${request.url()}`));
  page.on('pageerror', (error) => refused.push(`${path}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(`${path}: ${message.text()}`);
  });
  await page.goto(addressOf(path));
  return page;
}

/** The records that hold a query, found by reading them. */
let known: ReturnType<typeof truthOf> | undefined;
function truth(): ReturnType<typeof truthOf> {
  known ??= truthOf(
    searchRecords(indexArchive(editionArchive(readArchive(defaultContent).archive, edition), [], [], edition)),
  );
  return known;
}

async function found(page: Page): Promise<{ count: number; addresses: (string | null)[] }> {
  await page.waitForSelector('main[data-search-state="done"]');
  const text = (await page.locator('[data-search-count]').textContent()) ?? '';
  const results = page.locator('[data-search-result]');
  const addresses = await results.evaluateAll((all) => all.map((element) => element.getAttribute('data-address')));
  return { count: Number(/(\d+) 条/.exec(text)?.[1] ?? 0), addresses };
}

describe('the offline edition, from a folder and with the network off', () => {
  test('leads a deputy from the home page to the session, a department and an object', async () => {
    const page = await opened('index.html');
    await page.getByRole('link', { name: '预算草案该问什么？' }).click();
    await page.waitForURL(/sessions\/990100\/2026-congress\/index\.html$/);
    expect(await page.locator('.banner--session').innerText()).toContain('会议材料，未经批准');
    const departments = page.locator('#department-rows tbody th a');
    expect(await departments.count()).toBeGreaterThan(9);
    await departments.first().click();
    await page.waitForURL(/compare\/\d+\/index\.html$/);
    await page.locator('#comparison tbody th a').first().click();
    await page.waitForURL(/objects\/990100\/[a-z-]+\/index\.html#y2026$/);
    expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('finds a phrase exactly, from any page, and leads to its place', async () => {
    const holding = truth();
    const page = await opened('objects/990100/rijian-zhaoliao/index.html');
    await page.fill('#site-search', '数量指标与预算测算对应');
    await page.press('#site-search', 'Enter');
    const { count, addresses } = await found(page);
    expect(count).toBe(holding('数量指标与预算测算对应').length);
    expect(count).toBeGreaterThan(5);
    expect(addresses[0]).toMatch(/^\.\.\/[a-z-]+\/.*index\.html#/);
    await page.locator('[data-search-result] a').first().click();
    await page.waitForURL(/index\.html#y\d+/);
    expect(await page.locator('body').innerText()).toContain('数量指标与预算测算对应');
    for (const query of ['满意度', '2026 审核', '没有这样一句话']) {
      await page.goto(`${addressOf('search/index.html')}?q=${encodeURIComponent(query)}`);
      expect((await found(page)).count).toBe(holding(query).length);
    }
    await page.close();
  });

  test('changes the unit of amounts and narrows lists, by classic scripts', async () => {
    const page = await opened('targets/region/990100/index.html');
    await page.locator('[data-filter] input[name="text"]').fill('日间照料');
    const rows = page.locator('#target-rows tbody tr:visible');
    await page.waitForFunction(() => document.querySelectorAll('#target-rows tbody tr:not([hidden])').length < 20);
    expect(await rows.count()).toBeGreaterThan(0);
    await page.goto(addressOf(`sessions/${SESSION}/index.html`));
    await page.getByRole('button', { name: '亿元', exact: true }).click();
    expect(await page.locator('#department-rows tbody tr').first().innerText()).toContain('亿元');
    await page.close();
  });

  test('prints without a script and without what is for the screen', async () => {
    const page = await opened(`sessions/${SESSION}/compare/901/index.html`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-nav').first().isVisible()).toBe(false);
    expect(await page.locator('.banner--session').isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 across, in points.
    expect(pdf.toString('latin1')).toMatch(/MediaBox ?\[ ?0 0 84\d(\.\d+)? 59\d/);
    await page.close();
  });

  test('asked for nothing that is not there, and nothing was refused', () => {
    expect(refused).toEqual([]);
  });
});

describe('a deputy’s evening from a folder and with the network off', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-evening-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([1440, 390])('leads on a screen of %i px to five questions on paper and elsewhere', async (width) => {
    const look = { offline: true, viewport: { width, height: 900 } };
    const [evening, elsewhere] = [await browser.newContext(look), await browser.newContext(look)];
    const phrase = '数量指标与预算测算对应';
    const { problems } = await spendEvening({
      ...{ context: evening, elsewhere, folder, phrase, found: truth()(phrase).length },
      addressOf: (path) => addressOf(`${path}index.html`),
    });
    expect(problems).toEqual([]);
    await evening.close();
    await elsewhere.close();
  });
});

describe('the files of the offline edition', () => {
  let pages: BuiltPage[];
  beforeAll(() => {
    pages = readPages(root);
  });

  test('name no place by the root of a host, load no module and lead nowhere in vain', () => {
    const rooted = pages.filter(({ html }) => /\s(href|src|action)="\/|type="module"|rel="modulepreload"/.test(html));
    expect(rooted.map(({ address }) => address)).toEqual([]);
    // An address that ends in a folder opens the list of its files.
    const folders = pages.filter(({ html }) => /\shref="(?!https?:|mailto:|tel:)[^"#]*\/(#[^"]*)?"/.test(html));
    expect(folders.map(({ address }) => address)).toEqual([]);
    const byFile = pages.map((page) => ({ ...page, address: page.address.replace(/(^|\/)$/, '$1index.html') }));
    expect(brokenLinks(root, '/', byFile)).toEqual([]);
  });

  test('hold scripts without requests', () => {
    const scripts = filesIn(root).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    const asking = scripts.filter((file) =>
      /\bfetch\(|\bimport\(|XMLHttpRequest/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  test('are small', () => {
    expect(statSync(zip).size).toBeLessThan(20_000_000);
  });
});
