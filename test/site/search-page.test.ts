import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { bringAxe, violationsOf } from './accessibility.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { labelled } from './search-queries.ts';
import { answered, recordsOf, searchFor, truthOf } from './search-site.ts';
import { defaultContent, defaultSite } from './site-build.ts';

const KILOBYTE = 1024;
const LOOSE = '每两个相邻的字都出现，不必整段连在一起';

let browser: Browser;
let context: BrowserContext;
let served: FolderServer;
let home: string;
let records: SearchRecord[];
let truth: (query: string) => number[];

beforeAll(async () => {
  records = recordsOf(defaultContent);
  truth = truthOf(records);
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  // Sites are built beside this test, and the engine starts when there is room.
  context.setDefaultTimeout(90_000);
  home = `http://localhost:${served.port}/`;
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the page', () => {
  test('shows count and first hits of 30 queries, all of which hold the query', async () => {
    const page = await context.newPage();
    // Typed before the script is there, a query would be sent as a form.
    await page.goto(`${home}search/`, { waitUntil: 'networkidle' });
    for (const [query] of labelled.filter((_, at) => at % 2 === 0).slice(0, 30)) {
      await page.locator('input[type="search"]').fill(query);
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (typed) => document.querySelector('[data-part="count"]')?.textContent?.includes(`“${typed}”`),
        query,
      );
      await answered(page);
      const wanted = new Set(truth(query).map((no) => records[no]?.address ?? ''));
      expect([query, await countOf(page)]).toEqual([query, truth(query).length]);
      const shown = await addressesOf(page);
      expect([query, shown.length > 0, shown.filter((address) => !wanted.has(address))]).toEqual([query, true, []]);
    }
    await page.close();
  });

  test('keeps what is typed before its program has come', async () => {
    const page = await context.newPage();
    let program = () => {};
    await page.route(/search-app\.[^/]*\.js$/, async (route) => {
      await new Promise<void>((come) => (program = come));
      await route.continue();
    });
    await page.goto(`${home}search/`, { waitUntil: 'load' });
    const asked = page.waitForRequest(/search-app\.[^/]*\.js$/);
    await page.locator('input[type="search"]').fill('营养改善');
    await asked;
    const come = page.waitForResponse(/catalog\.bin/);
    program();
    await come;
    expect(await page.locator('input[type="search"]').inputValue()).toBe('营养改善');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await countOf(page)).toBe(truth('营养改善').length);
    await page.close();
  });

  test('lists 20 at a time, a few of each page, and all of them in the end', async () => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor('养老')}`);
    await answered(page);
    expect((await addressesOf(page)).length).toBe(20);
    for (const name of ['.search-more', '.hits__more-here']) {
      while ((await page.locator(name).count()) > 0) {
        const before = (await addressesOf(page)).length;
        await page.locator(name).first().click();
        await page.waitForFunction((count) => document.querySelectorAll('[data-search-result]').length > count, before);
      }
    }
    const wanted = truth('养老').map((no) => records[no]?.address ?? '');
    expect((await addressesOf(page)).toSorted()).toEqual(wanted.toSorted());
    await page.close();
  });

  test('says which field matched and marks the original text', async () => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor('3700余万元')}`);
    await answered(page);
    expect(await page.locator('.hit__excerpt mark').first().innerText()).toContain('3700余');
    expect(await page.locator('.hit__field').first().innerText()).not.toBe('');
    await page.close();
  });

  test('keeps every choice in the address, and the back button takes it back', async () => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor('满意度')}`);
    await answered(page);
    const all = await countOf(page);
    const value = page.locator('[data-facet="evaluation"] label', { hasText: '单位自评' });
    const promised = Number(await value.locator('[data-count]').innerText());
    await value.click();
    await page.waitForFunction(
      (count) => document.querySelector('[data-search-count]')?.textContent !== count,
      `${all}`,
    );
    expect(await countOf(page)).toBe(promised);
    expect(new URL(page.url()).searchParams.get('evaluation')).toBe('单位自评');
    expect(await page.locator('[data-facet="grade"], option[value="score"]').count()).toBeGreaterThan(0);
    await page.locator('select[name="sort"]').selectOption('score');
    await page.waitForFunction(() => location.search.includes('sort=score'));
    await page.reload();
    await answered(page);
    expect(await countOf(page)).toBe(promised);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      (count) => document.querySelector('[data-search-count]')?.textContent === count,
      `${all}`,
    );
    expect(await page.locator('option[value="score"]').count()).toBe(0);
    await page.close();
  });

  test('offers synonyms, simplified characters and looser searches, and does none of them unasked', async () => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor('最低生活保障標準表册')}`);
    await answered(page);
    expect(await countOf(page)).toBe(0);
    expect(await page.locator('.offers__link').allInnerTexts()).toEqual(
      expect.arrayContaining(['最低生活保障标准表册（简体）', '低保標準表册', LOOSE]),
    );
    await page.locator('[data-part="browse"] a').first().waitFor();
    await page.locator('.offers__link', { hasText: '低保標準表册' }).click();
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '低保標準表册');
    await page.close();
  });

  test('a looser search is made only when asked for, says so, and can be left again', async () => {
    const page = await context.newPage();
    const query = '养老服务机构床位补贴资金标准';
    await page.goto(`${home}search/${searchFor(query)}`);
    await answered(page);
    expect([await countOf(page), truth(query).length]).toEqual([0, 0]);
    await page.goto(`${home}search/${searchFor('补助养老')}`);
    await answered(page);
    expect(await countOf(page)).toBe(truth('补助养老').length);
    await page.locator('.offers__link', { hasText: LOOSE }).click();
    await page.waitForFunction(() => location.search.includes('relaxed=1'));
    await page.waitForSelector('text=已放宽');
    const pairs = ['补助', '助养', '养老'].map((pair) => new Set(truth(pair)));
    const expected = [...(pairs[0] ?? [])].filter((no) => pairs.every((held) => held.has(no)));
    expect(await countOf(page)).toBe(expected.length);
    await page.locator('.offers__link', { hasText: '只要连在一起的' }).click();
    await page.waitForFunction(() => !location.search.includes('relaxed=1'));
    await page.close();
  });

  test('a query in traditional characters shows its own hits and offers the simplified ones', async () => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor('預算績效')}`);
    await answered(page);
    expect(await countOf(page)).toBe(truth('預算績效').length);
    await page.locator('.offers__link', { hasText: '预算绩效（简体）' }).click();
    await page.waitForFunction(() => new URLSearchParams(location.search).get('q') === '预算绩效');
    await page.waitForSelector('text=条记录含有“预算绩效”');
    expect(await countOf(page)).toBe(truth('预算绩效').length);
    await page.close();
  });

  test.each([
    ['lcq', '历城区'],
    ['lichengqu', '历城区'],
    ['ydxjytyj', '永德县教育体育局'],
    ['yanglao', '养老'],
  ])('%s offers %s, and searches it only when asked', async (letters, name) => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor(letters)}`);
    await answered(page);
    expect(await countOf(page)).toBe(truth(letters).length);
    expect(await page.locator('.offers__title').allInnerTexts()).toContain('您要找的是');
    await page.getByRole('link', { name, exact: true }).first().click();
    await page.waitForSelector(`text=条记录含有“${name}”`);
    expect(await countOf(page)).toBe(truth(name).length);
    await page.close();
  });

  test('tables of sounds and of traditional characters are loaded only for queries that need them', async () => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${home}search/${searchFor('养老')}`);
    await answered(page);
    expect(asked.filter((url) => /names\.bin|simplified/.test(url))).toEqual([]);
    await page.close();
  });

  test.each([390, 1440])('is accessible with hits and without at %i px', async (width) => {
    const page = await context.newPage();
    await bringAxe(page);
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['满意度', '不存在的词语甲乙丙']) {
      await page.goto(`${home}search/${searchFor(query)}`);
      await answered(page);
      expect(await violationsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await page.close();
  });
});

describe('the keyboard', () => {
  test('a slash moves to the box, Enter searches, arrows go through the hits', async () => {
    const page = await context.newPage();
    await page.goto(home);
    await page.keyboard.press('/');
    await page.keyboard.type('养老');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await answered(page);
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('.hit__title').nth(1);
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.matches('input[type="search"]'))).toBe(true);
    await page.close();
  });

  test('a screen reader hears the count', async () => {
    const page = await context.newPage();
    await page.goto(`${home}search/${searchFor('养老')}`);
    await answered(page);
    expect(await page.locator('[role="status"][aria-live="polite"]').innerText()).toMatch(/^\d+ 条记录/);
    await page.close();
  });
});

describe('what is loaded', () => {
  test('nothing of the search before it is used', async () => {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const address of ['', 'search/']) await page.goto(`${home}${address}`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('search-index') || /search-app/.test(url))).toEqual([]);
    await page.close();
  });

  test('at most 600 KB for a first query, at most 150 KB for a later one', async () => {
    const sizes: number[] = [];
    for (const query of ['养老', '一般公共服务支出', '预算']) {
      const fresh = await browser.newContext();
      const page = await fresh.newPage();
      const bodies: Promise<number>[] = [];
      page.on('response', (response) =>
        bodies.push(
          response.body().then(
            ({ length }) => length,
            () => 0,
          ),
        ),
      );
      await page.goto(`${home}search/${searchFor(query)}`);
      await answered(page);
      const first = (await Promise.all(bodies.splice(0))).reduce((sum, size) => sum + size, 0);
      await page.locator('input[type="search"]').fill('满意度');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('[data-part="count"]')?.textContent?.includes('满意度'));
      const later = (await Promise.all(bodies)).reduce((sum, size) => sum + size, 0);
      expect(later).toBeLessThanOrEqual(150 * KILOBYTE);
      sizes.push(first);
      await fresh.close();
    }
    console.log(`first queries: ${sizes.map((size) => Math.round(size / KILOBYTE)).join(', ')} KB`);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(600 * KILOBYTE);
  });
});

describe('elsewhere', () => {
  test('without scripts the page explains and offers lists', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${home}search/${searchFor('养老')}`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('需要打开脚本');
    expect(await page.locator('main .link-index a').count()).toBeGreaterThan(5);
    await page.close();
  });

  test.each([
    ['refuses WebAssembly', 'delete globalThis.WebAssembly', 'failed'],
    ['has no Intl.Segmenter', 'delete Intl.Segmenter', 'done'],
  ])('a browser that %s', async (_, script, state) => {
    const page = await browser.newPage();
    await page.addInitScript(script);
    await page.goto(`${home}search/${searchFor('养老')}`);
    await page.waitForSelector(`main[data-search-state="${state}"]`);
    if (state === 'done') expect(await countOf(page)).toBe(truth('养老').length);
    else expect(await page.locator('main .link-index a').count()).toBeGreaterThan(5);
    await page.close();
  });
});

const countOf = async (page: Page): Promise<number> => Number(await page.locator('[data-search-count]').innerText());

const addressesOf = (page: Page): Promise<string[]> =>
  page.locator('[data-search-result]').evaluateAll((all) => all.map((hit) => hit.getAttribute('data-address') ?? ''));
