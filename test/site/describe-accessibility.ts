import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { modes, servedSite, show } from './served-site.ts';
import { ALIKE, thinOut } from './thin-out.ts';

/** One page of each template is accessible at a width, in each type and colours. Each width is a file, so that both run side by side. */
export function describeAccessibility(size: { width: number; height: number }): void {
  const site = servedSite();

  describe.each(Object.entries(inject('representatives')))('%s (/%s)', (_, address) => {
    let page: Page;

    beforeAll(async () => {
      page = await site.context.newPage();
      await page.goto(site.addressOf(address), { waitUntil: 'load' });
      await page.evaluate(axe.source);
      await page.evaluate(thinOut, ALIKE);
    });
    afterAll(() => page?.close());

    test.each(modes)(`is accessible in $title at ${size.width} px`, async ({ type, forcedColors }) => {
      await show(page, { type, forcedColors, size });
      expect(await violationsOf(page)).toEqual([]);
    });
  });
}

/** What axe finds by WCAG 2.x A and AA and by best practice, whatever its impact. */
async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}
