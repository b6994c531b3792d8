import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { bringAxe, violationsOf } from './accessibility.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultSite } from './site-build.ts';

const KILOBYTE = 1024;
const BUDGETS = 'budgets/explore/990100/';
const RESULTS = 'evaluations/explore/990100/';
const wide = { width: 1440, height: 900 };

let browser: Browser;
let served: FolderServer;
let home: string;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
  home = `http://localhost:${served.port}${defaultSite.basePath}`;
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('before a reader chooses', () => {
  test.each([BUDGETS, RESULTS])('%s reads without scripts and asks for none of the code', async (address) => {
    const page = await opened(address, { javaScriptEnabled: false });
    expect(await page.locator('#newest figure svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-explorer] button:visible').count()).toBe(0);
    expect(await page.locator('[data-explorer]').innerText()).toContain('需要打开脚本');
    expect(await page.locator('main a').count()).toBeGreaterThan(20);
    await page.context().close();

    const scripted = await opened(address);
    const asked: string[] = [];
    scripted.on('request', (request) => asked.push(request.url()));
    await scripted.reload({ waitUntil: 'networkidle' });
    expect(asked.filter((url) => /mount-|\/explore\/(budgets|evaluations)\/.*json/.test(url))).toEqual([]);
    await scripted.context().close();
  });

  test('both can be reached from the lists and the region', async () => {
    for (const address of ['budgets/', 'regions/990100/']) expect(pageText(address)).toContain(`href="/${BUDGETS}"`);
    for (const address of ['evaluations/', 'evaluations/region/990100/', 'regions/990100/'])
      expect(pageText(address)).toContain(`href="/${RESULTS}"`);
  });
});

describe('the budget explorer', () => {
  test('is walked with the keyboard alone, down to 项 and back', async () => {
    const page = await opened(BUDGETS);
    await page.locator('[data-explorer] button').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-explorer] table');
    expect(await page.locator('#newest').isHidden()).toBe(true);
    expect(await focusedText(page)).toContain('政府');
    await choose(page, 'holder', '902');
    const top = await rowTexts(page);
    await page.locator('[data-explorer] tbody th button').first().focus();
    await page.keyboard.press('ArrowDown');
    const second = await focusedText(page);
    expect(top[1]).toContain(second);
    expect(await page.locator('[data-explorer] rect.is-active').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('code='));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const below = await codes(page);
    expect(below.every((code) => code.length === 5)).toBe(true);
    await page.locator('[data-explorer] tbody th button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /code=\d{5}(&|$)/.test(location.search));
    expect((await codes(page)).every((code) => code.length === 7)).toBe(true);
    await page.goBack();
    expect(await codes(page)).toEqual(below);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('code='));
    expect(await rowTexts(page)).toEqual(top);
    await page.context().close();
  });

  test('reaches every figure by the keyboard: each row has a link or a button, and each link leads to its print', async () => {
    const page = await opened(`${BUDGETS}?holder=902&code=205`);
    await page.waitForSelector('[data-explorer] table');
    const rows = page.locator('[data-explorer] tbody tr');
    for (const row of await rows.all()) expect(await row.locator('a, button').count()).toBeGreaterThan(0);
    const href = await page.locator('[data-explorer] tbody td a').first().getAttribute('href');
    const [path = '', anchor = ''] = (href ?? '').slice(1).split('#');
    expect(pageText(path)).toContain(`id="${anchor}"`);
    await page.context().close();
  });

  test('compares two years by code, keeps it in the address, and computes no difference from what is missing', async () => {
    const page = await opened(`${BUDGETS}?holder=902`);
    await page.waitForSelector('[data-explorer] table');
    await choose(page, 'with', '2023');
    await page.waitForFunction(() => location.search.includes('with=2023'));
    const heads = await page.locator('[data-explorer] thead th').allInnerTexts();
    expect(heads.slice(2).map((text) => text.replace(/\s/g, ''))).toEqual([
      '2025年预算',
      '2023年预算',
      '相差（推算）',
      '幅度（推算）',
    ]);
    const texts = await rowTexts(page);
    await page.reload();
    await page.waitForSelector('[data-explorer] table');
    expect(await rowTexts(page)).toEqual(texts);
    for (const [, , now = '', before = '', difference = ''] of await cells(page)) {
      if (/\d/.test(now) && /\d/.test(before))
        expect(numberOf(difference)).toBeCloseTo(numberOf(now) - numberOf(before), 6);
      else expect(difference).toBe('无法比较');
    }
    await page.context().close();
  });

  test('shows amounts in the unit that the reader chose, the printed ones below', async () => {
    const page = await opened(BUDGETS);
    await page.locator('[data-explorer] button').click();
    await page.waitForSelector('[data-explorer] table');
    const printed = await page.locator('[data-explorer] tbody td.data-table__numeric').first().innerText();
    await page.click('[data-shown-unit="元"]');
    const cell = page.locator('[data-explorer] tbody td.data-table__numeric').first();
    expect(await cell.locator('.printed-amount').innerText()).toContain(printed);
    expect(await page.locator('[data-explorer] .data-table__unit').innerText()).toContain('现按元显示');
    await page.click('[data-shown-unit=""]');
    expect(await cell.innerText()).toBe(printed);
    await page.context().close();
  });

  test('a click on an area opens its 类', async () => {
    const page = await opened(`${BUDGETS}?holder=902`);
    await page.waitForSelector('[data-explorer] svg');
    const area = page.locator('[data-explorer] rect[data-key^="205"]').last();
    await area.hover();
    expect(await page.locator('[data-explorer] tbody tr.is-active').innerText()).toContain('205');
    await area.click();
    await page.waitForFunction(() => location.search.includes('code=205'));
    await page.context().close();
  });
});

describe('the results explorer', () => {
  test('filters inside one kind, keeps the choice in the address, and the back button takes it back', async () => {
    const page = await opened(`${RESULTS}?kind=self&year=all`);
    await page.waitForSelector('[data-explorer] table');
    const all = await counted(page);
    const select = page.locator('[data-explorer] select[name="year"]');
    const option = select.locator('option').nth(1);
    const promised = Number(/（(\d+)）/.exec(await option.innerText())?.[1]);
    await select.selectOption(await option.getAttribute('value'));
    await page.waitForFunction(() => !location.search.includes('year=all'));
    expect(await counted(page)).toBe(promised);
    expect(promised).toBeLessThan(all);
    const department = page.locator('[data-explorer] select[name="department"]');
    await department.selectOption({ index: 1 });
    await page.waitForFunction(() => location.search.includes('department='));
    const few = await counted(page);
    expect(few).toBeLessThan(promised);
    await page.reload();
    await page.waitForSelector('[data-explorer] table');
    expect(await counted(page)).toBe(few);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('department='));
    expect(await counted(page)).toBe(promised);
    await page.context().close();
  });

  test('links picture and table by keyboard and by mouse', async () => {
    const page = await opened(`${RESULTS}?kind=self`);
    await page.waitForSelector('[data-explorer] table');
    await page.locator('[data-explorer] tbody th a').first().focus();
    const drawn = page.locator('[data-explorer] circle.is-active');
    // A total that is not of 100 points has a row and no point.
    do await page.keyboard.press('ArrowDown');
    while ((await drawn.count()) === 0);
    const row = page.locator('[data-explorer] tbody tr:focus-within');
    const id = await row.getAttribute('data-result');
    expect(await drawn.getAttribute('data-key')).toBe(id);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction((item) => new URLSearchParams(location.search).get('item') === item, id);
    expect(await row.locator('button').getAttribute('aria-pressed')).toBe('true');
    const point = page.locator('[data-explorer] circle:not(.is-active)').last();
    const key = await point.getAttribute('data-key');
    await point.click();
    await page.waitForFunction((item) => new URLSearchParams(location.search).get('item') === item, key);
    expect(await page.locator(`[data-result="${key}"] a`).evaluate((link) => link === document.activeElement)).toBe(
      true,
    );
    await page.context().close();
  });

  test('refuses to mix kinds and says why', async () => {
    const page = await opened(`${RESULTS}?kind=self&kind=finance`);
    await page.waitForSelector('[data-explorer] table');
    expect(await page.locator('.explorer__refusal').innerText()).toContain('不同评价方式的分数不放在一起');
    const only = page.locator('[data-explorer] select[name="kind"] option');
    expect(await only.evaluateAll((options) => options.every((option) => option.getAttribute('value') !== ''))).toBe(
      true,
    );
    await choose(page, 'kind', 'finance');
    await page.waitForFunction(() => location.search.includes('kind=finance'));
    expect(await page.locator('.explorer__refusal').count()).toBe(0);
    await page.context().close();
  });
});

describe.each([
  ['budgets', `${BUDGETS}?holder=902&with=2024`],
  ['one 类 of a budget', `${BUDGETS}?holder=902&code=205&with=2024`],
  ['evaluations', `${RESULTS}?kind=self&item=3`],
  ['evaluations without a rate', `${RESULTS}?kind=finance&year=all`],
])('the explorer of %s', (_, address) => {
  test.each([
    [390, 'none'],
    [1440, 'none'],
    [1440, 'active'],
  ] as const)('is accessible at %i px, forced colours %s', async (width, forcedColors) => {
    const page = await opened(address, { viewport: { width, height: 900 }, forcedColors });
    await page.waitForSelector('[data-explorer] table');
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

test.each([BUDGETS, RESULTS])('nothing jumps before or at the start of %s', async (address) => {
  const page = await opened(address);
  await page.evaluate(() => {
    const jumps: number[] = [];
    Object.assign(globalThis, { jumps });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) jumps.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.locator('[data-explorer] button').first().click();
  await page.waitForSelector('[data-explorer] table');
  await page.waitForTimeout(300);
  const jumps = await page.evaluate(() => (globalThis as unknown as { jumps: number[] }).jumps);
  expect(jumps.reduce((sum, jump) => sum + jump, 0)).toBeLessThan(0.02);
  await page.context().close();
});

test('code and data of an explorer weigh at most 90 KB and 60 KB, compressed', async () => {
  for (const address of [`${BUDGETS}?year=2025`, `${RESULTS}?year=2025`]) {
    const page = await (await browser.newContext()).newPage();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(request.url()));
    await page.goto(`${home}${address}`, { waitUntil: 'networkidle' });
    const sizeOf = (pattern: RegExp) =>
      [...asked]
        .filter((url) => pattern.test(url))
        .map((url) => gzipSync(readFileSync(join(defaultSite.outDir, url.slice(home.length)))).length)
        .reduce((sum, size) => sum + size, 0);
    const [code, data] = [sizeOf(/\.js$/), sizeOf(/\.json$/)];
    console.log(`${address}: ${Math.round(code / KILOBYTE)} KB of code, ${Math.round(data / KILOBYTE)} KB of data`);
    expect(code).toBeLessThanOrEqual(90 * KILOBYTE);
    expect(data).toBeGreaterThan(0);
    await page.context().close();
  }
  for (const folder of ['budgets', 'evaluations']) {
    const path = join(defaultSite.outDir, 'explore', folder);
    for (const file of readdirSync(path))
      expect(gzipSync(readFileSync(join(path, file))).length).toBeLessThanOrEqual(60 * KILOBYTE);
  }
});

test('data that cannot be read leave the page as it was, and it says what to do', async () => {
  const page = await opened(BUDGETS);
  await page.route('**/explore/budgets/*.json', (route) => route.abort());
  await page.locator('[data-explorer] button').click();
  await page.waitForSelector('text=没有读到数据');
  expect(await page.locator('#newest').isVisible()).toBe(true);
  await page.unroute('**/explore/budgets/*.json');
  await page.locator('[data-explorer] button').click();
  await page.waitForSelector('[data-explorer] table');
  await page.context().close();
});

async function opened(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: wide, ...options });
  await bringAxe(context);
  const page = await context.newPage();
  await page.goto(`${home}${address}`);
  return page;
}

const pageText = (address: string): string => readFileSync(join(defaultSite.outDir, address, 'index.html'), 'utf8');

const choose = (page: Page, name: string, value: string) =>
  page.locator(`[data-explorer] select[name="${name}"]`).selectOption(value);

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

const rowTexts = (page: Page): Promise<string[]> => page.locator('[data-explorer] tbody tr').allInnerTexts();

const codes = (page: Page): Promise<string[]> =>
  page.locator('[data-explorer] tbody td.data-table__code').allInnerTexts();

const cells = (page: Page): Promise<string[][]> =>
  page
    .locator('[data-explorer] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.firstChild?.textContent ?? '').trim())),
    );

const numberOf = (text: string): number => Number(text.replace(/[,+]/g, '').replace('−', '-'));

async function counted(page: Page): Promise<number> {
  return Number(/符合的 (\d+) 份/.exec(await page.locator('[data-explorer] [role="status"]').last().innerText())?.[1]);
}
