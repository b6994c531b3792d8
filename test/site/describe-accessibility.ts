import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { modes, narrow, servedSite, show, wide } from './served-site.ts';
import { ALIKE, thinOut } from './thin-out.ts';

/** What depends on how a page is drawn. All else that axe looks at is the document, the same in every type and colours. */
const DRAWN = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
  });

  const share = Object.entries(inject('representatives')).filter((_, at) => at % count === place);
  describe.each(share)('%s (/%s)', (_, address) => {
    beforeAll(async () => {
      await page.goto(site.addressOf(address), { waitUntil: 'load' });
      await page.evaluate(axe.source);
      await page.evaluate(thinOut, ALIKE);
      await page.evaluate(layOutAll);
    });

    test.each(looks)('is accessible in $title at $width px', async (look) => {
      await show(page, look);
      expect(await violationsOf(page, look.title === modes[0].title ? ALL : DRAWN)).toEqual([]);
    });
  });
}

/** In the page: what is far from the screen is laid out too, so that it is looked at. */
function layOutAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('main *')) {
    if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  }
}

/** What axe finds by WCAG 2.x A and AA and by best practice, whatever its impact; `what` are its tags or rules. */
async function violationsOf(page: Page, what: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        // Styles are read from the page itself, and no page holds another.
        ...{ preload: false, iframes: false },
        ...{ resultTypes: ['violations'], runOnly },
      }),
    what,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}
