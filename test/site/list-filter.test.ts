import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultSite } from './site-build.ts';

let browser: Browser;
let served: FolderServer;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the filter of a list', () => {
  test('offers grades once a kind is chosen, hides what does not fit, counts and stands in the address', async () => {
    await open('evaluations/');
    const whole = await shownCount();
    expect(await page.locator('[data-after="kind"]').isHidden()).toBe(true);
    await page.selectOption('select[name="kind"]', '单位自评');
    const some = await shownCount();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(whole);
    expect(await page.locator('[role="status"]').innerText()).toBe(`${whole} 项中符合的 ${some} 项`);
    expect(await page.locator('#finance').isHidden()).toBe(true);
    expect(await page.locator('[data-after="kind"]').isVisible()).toBe(true);
    await page.reload();
    expect(await shownCount()).toBe(some);
  });

  test('puts entries in the order of their scores inside one kind', async () => {
    await open('evaluations/kind/self/?order=rank');
    const ranks = await page
      .locator('[data-rank]')
      .evaluateAll((found) => found.map((entry) => Number(entry.dataset['rank'])));
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  test('searches the rows of tables for words', async () => {
    await open('consequences/?text=常州');
    const rows = page.locator('tr[data-facets]:visible');
    expect(await rows.count()).toBeGreaterThan(0);
    for (const text of await rows.allInnerTexts()) expect(text).toContain('常州');
  });
});

async function open(address: string): Promise<void> {
  await page.goto(`http://localhost:${served.port}${defaultSite.basePath}${address}`);
}

function shownCount(): Promise<number> {
  return page.locator('[data-facets]:visible').count();
}
