import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/serve-folder.ts';
import { brokenLinks } from './broken-links.ts';
import { readPages, type BuiltPage } from './built-pages.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { hostileText, writeHostileContent } from './hostile-content.ts';
import { buildVariant, defaultContent, outputRoot } from './site-build.ts';
import { representatives } from './templates.ts';

const contentDir = join(outputRoot, 'hostile-content');

let browser: Browser;
let outDir: string;
let pages: BuiltPage[];
let spoiledCount: number;

beforeAll(async () => {
  spoiledCount = writeHostileContent(defaultContent, contentDir);
  [browser, { outDir }] = await Promise.all([
    startChromium(),
    buildVariant('hostile', { contentDir }, { withSearch: false }),
  ]);
  pages = readPages(outDir);
});
afterAll(() => browser?.close());

test('the hostile content has text to show', () => {
  expect(spoiledCount).toBeGreaterThan(0);
});

test('hostile text becomes no element, attribute or script', () => {
  const found = pages.flatMap(({ address, facts: { inline, resources } }) =>
    [...inline, ...resources.filter((href) => href === 'x')].map((markup) => `/${address}: ${markup}`),
  );
  expect(found).toEqual([]);
});

test('hostile text becomes no link', () => {
  expect(brokenLinks(outDir, '/', pages)).toEqual([]);
});

test('hostile text is shown as it is written', () => {
  const literal = hostileText.slice(0, hostileText.indexOf('['));
  const shown = pages.filter(({ facts }) => facts.text.includes(literal));
  expect(shown.length).toBeGreaterThan(pages.length / 2);
  const escapedTwice = pages.filter(({ facts }) => /&(lt|gt|quot|#39|amp;amp);/.test(facts.text));
  expect(escapedTwice.map(({ address }) => `/${address}`)).toEqual([]);
});

test('no page runs hostile text in a browser', async () => {
  const served = await serveFolder(outDir, { port: 0, basePath: '/' });
  const page = await browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(`${dialog.message()} on ${page.url()}`);
    await dialog.dismiss();
  });
  const representative = representatives(pages);
  for (const route of Object.keys(inject('representatives'))) {
    const address = representative.get(route);
    expect(address, route).toBeDefined();
    await page.goto(`http://localhost:${served.port}/${address}`);
  }
  await page.close();
  await served.close();
  expect(dialogs).toEqual([]);
});
