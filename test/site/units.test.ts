import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { bringAxe, violationsOf } from './accessibility.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultSite } from './site-build.ts';

const account = 'budgets/990100/2024/903/';
const object = 'objects/430600/nanjingang/';
/** The masthead of a phone may grow by a line when its tools appear. */
const LINE_PX = 48;

let browser: Browser;
let served: FolderServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the unit of amounts', () => {
  test('is that of the print until a reader chooses', async () => {
    await open(account);
    expect(await pressed()).toBe('原件');
    expect(await page.locator('.printed-amount').count()).toBe(0);
    expect(await cell('t01-2-208').innerText()).toBe('118.54');
  });

  test('moves the point in tables, keeps the printed digits below, and says so in their head', async () => {
    await open(account);
    await choose('亿元');
    expect(await ownText(cell('t01-2-208'))).toBe('0.011854');
    expect(await cell('t01-2-208').locator('.printed-amount').innerText()).toContain('118.54');
    expect(await page.locator('#t01-2 .data-table__unit').innerText()).toBe('单位：万元，现按亿元显示，小字为原数');
    expect(await page.locator('.figure__unit').first().isVisible()).toBe(true);
    await choose('元');
    expect(await ownText(cell('t01-2-208'))).toBe('1,185,400');
  });

  test('leaves a printed zero, counts and percentages alone', async () => {
    await open(account);
    const before = await others();
    await choose('元');
    expect(await others()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('follows in sentences and facts, the printed amount in brackets', async () => {
    await open(object);
    await choose('亿元');
    expect(await page.locator('.plain__text').innerText()).toContain(
      '预算 0.1187亿元（1187万元），实际用了 0.107878亿元（1078.78万元）',
    );
    expect(await page.locator('#y2015-budget .fact-list').innerText()).toContain('0.1187亿元（1187万元）');
    // What the document says in words stays as it was said.
    expect(await page.locator('main').innerText()).toContain('结余印 -55.78 万元');
  });

  test('follows in figures that are links and in sums that were computed', async () => {
    await open('regions/370112/');
    await choose('亿元');
    const budgets = await page.locator('#books').innerText();
    expect(budgets).toContain('56.8529亿元');
    expect(budgets).toContain('分项相加（推算）56.8528亿元（568,528万元），印出的合计 56.8529亿元（568529万元）');
  });

  test('keeps 约, 余 and 以上 in statements', async () => {
    await open('statements/');
    await choose('元');
    const values = await page.locator('.statement__value:has(.printed-amount)').allInnerTexts();
    const marked = values.filter((value) => /约|余|以上/.test(value));
    expect(marked.length).toBeGreaterThan(3);
    for (const value of marked) {
      const [shown, printed] = value.split('（');
      expect([value, words(shown)]).toEqual([value, words(printed)]);
    }
  });

  test('is remembered on this page and the next, and the print can be had back', async () => {
    await open(account);
    const printed = await page.locator('main').innerText();
    await choose('亿元');
    await page.reload();
    expect(await pressed()).toBe('亿元');
    expect(await ownText(cell('t01-2-208'))).toBe('0.011854');
    await open(object);
    expect(await pressed()).toBe('亿元');
    await open(account);
    await choose('原件');
    expect(await page.locator('main').innerText()).toBe(printed);
    await page.reload();
    expect(await page.locator('main').innerText()).toBe(printed);
  });

  test('a change is told to a screen reader, the state at loading is not', async () => {
    await open(account);
    expect(await page.locator('[data-unit-status]').textContent()).toBe('');
    await choose('亿元');
    expect(await page.locator('[data-unit-status]').textContent()).toBe('金额按亿元显示，小字为原数');
  });

  test('what is copied from a table is what is shown large', async () => {
    await open(account);
    await choose('亿元');
    const copied = await cell('t01-2-208').evaluate((found) => {
      getSelection()?.selectAllChildren(found);
      return getSelection()?.toString();
    });
    expect(copied?.trim()).toBe('0.011854');
  });

  test('is offered only where there are amounts, and only with scripts', async () => {
    await open('glossary/');
    expect(await page.locator('[data-unit-tools]').isVisible()).toBe(false);
    expect(await page.locator('script[src*="UnitChoice"]').count()).toBe(0);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(addressOf(account));
    expect(await plain.locator('[data-unit-tools]').isVisible()).toBe(false);
    expect(await plain.locator('#t01-2-208 td').last().innerText()).toBe('118.54');
    await plain.close();
  });

  test.each([390, 1440])('is accessible and stays within %d px', async (width) => {
    await bringAxe(page);
    await page.setViewportSize({ width, height: 900 });
    for (const address of [account, object, 'statements/']) {
      await open(address);
      await choose('元');
      expect([address, await violationsOf(page)]).toEqual([address, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test.each([390, 1440])('its switch moves the page by a line at most at %d px', async (width) => {
    const tops: number[] = [];
    for (const javaScriptEnabled of [false, true]) {
      const opened = await browser.newPage({ javaScriptEnabled, viewport: { width, height: 900 } });
      await opened.goto(addressOf(account));
      tops.push((await opened.locator('h1').boundingBox())?.y ?? Number.NaN);
      await opened.close();
    }
    expect((tops[1] ?? Number.NaN) - (tops[0] ?? Number.NaN)).toBeLessThanOrEqual(LINE_PX);
  });

  test.each([390, 1440])('one that is remembered moves nothing while the next page comes at %d px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      localStorage.setItem('wenxiao-unit', '元');
      const moved: number[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(account);
    expect(await page.locator('.printed-amount').first().isVisible()).toBe(true);
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.1);
  });

  test('a link to a row still leads to the row', async () => {
    await open(account);
    await choose('亿元');
    await open('glossary/');
    await open(`${account}#t05-2101101`);
    const top = (await page.locator(':target').boundingBox())?.y ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });
});

function addressOf(address: string): string {
  return `http://localhost:${served.port}${defaultSite.basePath}${address}`;
}

async function open(address: string): Promise<void> {
  await page.goto(addressOf(address));
}

async function choose(unit: string): Promise<void> {
  await page.locator('[data-unit-tools]').getByRole('button', { name: unit, exact: true }).click();
}

function pressed(): Promise<string> {
  return page.locator('[data-unit-tools] [aria-pressed="true"]').innerText();
}

/** The last cell of a row. */
function cell(row: string): Locator {
  return page.locator(`tr#${row} td`).last();
}

/** The text of a cell without what stands in elements of its own. */
function ownText(found: Locator): Promise<string> {
  return found.evaluate((element) => (element.firstChild?.textContent ?? '').trim());
}

/** The cells that are no amounts: zeros, percentages, words. */
async function others(): Promise<string[]> {
  const texts = await page.locator('main td').allInnerTexts();
  return texts.filter((text) => /^0(\.0+)?$|%$|^\p{Script=Han}+$/u.test(text));
}

function words(text = ''): string {
  return text.replace(/[^约余上以多左右近]/g, '');
}
