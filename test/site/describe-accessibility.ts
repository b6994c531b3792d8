import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bringAxe, DRAWN, violationsOf } from './accessibility.ts';
import { modes, narrow, servedSite, show, wide } from './served-site.ts';
import { ALIKE, thinOut } from './thin-out.ts';

const looks = [narrow, wide].flatMap((size) => modes.map((mode) => ({ ...mode, size, width: size.width })));

/**
 * One page of each template is accessible at both widths, in each type and colours: of every `count` templates the one
 * at `place`. Each share is a file, so that they run side by side.
 */
export function describeAccessibility({ place, count }: { place: number; count: number }): void {
  const site = servedSite();
  let page: Page;
  beforeAll(async () => {
    page = await site.context.newPage();
    await bringAxe(page);
  });

  const share = Object.entries(inject('representatives')).filter((_, at) => at % count === place);
  describe.each(share)('%s (/%s)', (_, address) => {
    beforeAll(async () => {
      await page.goto(site.addressOf(address), { waitUntil: 'load' });
      await page.evaluate(thinOut, ALIKE);
      await page.evaluate(layOutAll);
    });

    test.each(looks)('is accessible in $title at $width px', async (look) => {
      await show(page, look);
      expect(await violationsOf(page, look.title === modes[0].title ? undefined : DRAWN)).toEqual([]);
    });
  });
}

/** In the page: what is far from the screen is laid out too, so that it is looked at. */
function layOutAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  }
}
