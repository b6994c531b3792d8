import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultSite } from './site-build.ts';

export const narrow = { width: 390, height: 844 };
export const wide = { width: 1440, height: 900 };

export const modes = [
  { title: 'normal type', type: 'medium', forcedColors: 'none' },
  { title: 'large type', type: 'large', forcedColors: 'none' },
  { title: 'forced colours', type: 'medium', forcedColors: 'active' },
] as const;

/** The built site, served and open in a browser while the tests of a file run. */
export type ServedSite = { browser: Browser; context: BrowserContext; addressOf: (path: string) => string };

/** Serves the default site for the tests of a file. The site is there once they begin. */
export function servedSite(): ServedSite {
  const site = {} as ServedSite;
  let served: FolderServer;
  beforeAll(async () => {
    [site.browser, served] = await Promise.all([
      startChromium(),
      serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
    ]);
    site.context = await site.browser.newContext({ viewport: wide });
    site.addressOf = (path) => `http://localhost:${served.port}${defaultSite.basePath}${path}`;
  });
  afterAll(async () => {
    await site.browser?.close();
    await served?.close();
  });
  return site;
}

type Look = { type: string; forcedColors: 'none' | 'active'; size: { width: number; height: number } };

/** Sets the window, the size of type and the colours of a page. */
export async function show(page: Page, { type, forcedColors, size }: Look): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ forcedColors });
  await page.evaluate((value) => (document.documentElement.dataset['type'] = value), type);
}
