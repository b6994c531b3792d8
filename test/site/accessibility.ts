import { join } from 'node:path';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../../scripts/lib/run-node.ts';

const program = join(projectRoot, 'node_modules/axe-core/axe.min.js');

/** WCAG 2.x A and AA, and best practice. */
const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on how a page is drawn. All else that axe looks at is the document, the same in every type and colours. */
export const DRAWN = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** Pages that open from now on have axe at hand. Handed over after they opened, it takes three times as long. */
export async function bringAxe(target: BrowserContext | Page): Promise<void> {
  await target.addInitScript({ path: program });
}

/** What axe finds, whatever its impact; `what` are its tags or rules. */
export async function violationsOf(page: Page, what: readonly string[] = EVERY_RULE): Promise<string[]> {
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        // Styles are read from the page itself, and no page holds another.
        ...{ preload: false, iframes: false },
        ...{ resultTypes: ['violations'], runOnly },
      }),
    [...what],
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${id} (${impact}): ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}
