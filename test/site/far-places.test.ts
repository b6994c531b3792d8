import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, servedSite, wide } from './served-site.ts';

const site = servedSite();
/** A heading at the end of a long page, and a row in the middle of one. */
const places = [
  ['regions/990100/2023/', 'years'],
  ['objects/990100/rijian-zhaoliao/', 'y2023-evaluation'],
  ['budgets/310107/2024/wanli-jiedao/', 't05-2059999'],
] as const;
/** As far below the upper edge as the margins for links put a row or heading. */
const NEAR_TOP_PX = 160;

for (const [title, size] of [['a phone', narrow] as const, ['a desk', wide] as const]) {
  test.each(places)(
    `on ${title} %s#%s is shown to who opens its address and to who follows a link`,
    async (path, id) => {
      const page = await site.context.newPage();
      await page.setViewportSize(size);
      await page.goto(`${site.addressOf(path)}#${id}`, { waitUntil: 'load' });
      expect(await isShown(page, id)).toBe(true);
      await page.goto(site.addressOf(path), { waitUntil: 'load' });
      await page.evaluate((fragment) => {
        const link = document.createElement('a');
        link.href = `#${fragment}`;
        document.body.append(link);
        link.click();
      }, id);
      expect(await isShown(page, id)).toBe(true);
      await page.close();
    },
  );
}

test('without scripts a page is laid out at once, and its places are where links lead', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: narrow });
  const page = await context.newPage();
  const [path, id] = places[0];
  await page.goto(`${site.addressOf(path)}#${id}`, { waitUntil: 'load' });
  expect(await isShown(page, id)).toBe(true);
  await context.close();
});

/** Once it has settled: the place stands at the top, or as high as the end of the page lets it. */
async function isShown(page: Page, id: string): Promise<boolean> {
  await page.waitForTimeout(1000);
  const top = (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? Number.NaN;
  const { height = Number.NaN } = page.viewportSize() ?? {};
  const footer = await page.locator('.footer').boundingBox();
  const isAtEnd = footer !== null && footer.y + footer.height <= height + 2;
  return top > -2 && (isAtEnd ? top < height : top < NEAR_TOP_PX);
}
