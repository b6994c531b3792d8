import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/run-node.ts';
import { modes, narrow, servedSite, show, wide } from './served-site.ts';
import { defaultSite } from './site-build.ts';
import { templates } from './templates.ts';

/** Reading pages need no script at all; what they load must stay small, compressed. */
const SCRIPT_BYTES = 5.5 * 1024;

/** A page that is a tool of the reader's and says so where there are no scripts. */
const toolPages = ['workbench/index'];

/** What only a script can serve stays hidden until it runs. */
const CONTROLS = [
  ...['[data-filter]', '[data-png]', '[data-explorer-start] .button', '[data-sql-form]', '[data-sql-example]'],
  ...['.questions__choose', '[data-chosen]', '[data-workbench]'],
].join();

/** Kinds of which no source states single records; their pages appear with the first record. */
const emptyKinds = ['assets', 'debts', 'indicators', 'sessions'];

const addresses = inject('representatives');

const site = servedSite();
/** One page with scripts and one without go from template to template. */
let page: Page;
let plain: Page;
const events: Events = { errors: [], strangers: [], scripts: [] };

beforeAll(async () => {
  page = await site.context.newPage();
  await watch(page, events);
  plain = await site.browser.newPage({ javaScriptEnabled: false, viewport: wide });
});

test.each(
  templates().filter(({ route }) => !isOfEmptyKind(route) && !isOfLongList(route) && !isOfSecondRelease(route)),
)('the template $route has a page', ({ route }) => {
  expect(addresses[route]).toBeDefined();
});

/** Whether a template tells what a second release changed; the default content has one release. */
function isOfSecondRelease(route: string): boolean {
  return route === 'releases/[id]/changes' || route === 'releases/[id]/[collection]/[...key]';
}

/** Whether a template draws the further parts of lists too long for one page, which the default content has none of. */
function isOfLongList(route: string): boolean {
  return route.endsWith('/[part]');
}

/** Whether a template draws one record each of a kind that the default content does not hold. */
function isOfEmptyKind(route: string): boolean {
  const [folder = ''] = route.split('/');
  return route.includes('[') && !existsSync(join(projectRoot, 'content', folder)) && emptyKinds.includes(folder);
}

describe.each(Object.entries(addresses))('%s (/%s)', (route, address) => {
  beforeAll(async () => {
    await page.goto('about:blank');
    Object.assign(events, { errors: [], strangers: [], scripts: [] } satisfies Events);
    await page.goto(site.addressOf(address), { waitUntil: 'load' });
  });

  test('asks no other host, breaks no policy and logs no error', async () => {
    const violations = await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
    expect({ ...events, violations }).toEqual({ ...events, strangers: [], errors: [], violations: [] });
  });

  test.skipIf(toolPages.includes(route))('loads little script', () => {
    const sizes = events.scripts.map((path) => gzipSync(readFileSync(join(defaultSite.outDir, path))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BYTES);
  });

  test.each(modes)('does not scroll sideways in $title at 390 px', async ({ type, forcedColors }) => {
    await show(page, { type, forcedColors, size: narrow });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(narrow.width);
  });

  test('reads the same without scripts', async () => {
    await show(page, { type: 'medium', forcedColors: 'none', size: wide });
    await plain.goto(site.addressOf(address));
    // What is said only where there is no script is not part of what both read.
    const asides = await plain.locator('main noscript').allInnerTexts();
    const text = asides.reduce((rest, aside) => rest.replace(aside, ''), await plain.locator('main').innerText());
    expect(text).not.toBe('');
    // What there is to read is the same.
    await page.evaluate((all) => {
      for (const controls of document.querySelectorAll<HTMLElement>(all)) controls.hidden = true;
    }, CONTROLS);
    expect(wordsOf(await page.locator('main').innerText())).toBe(wordsOf(text));
  });
});

/** A text without regard to how its lines are broken. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a page said and asked for since it was opened; of its scripts the addresses. */
type Events = { errors: string[]; strangers: string[]; scripts: string[] };

async function watch(page: Page, events: Events): Promise<void> {
  const origin = new URL(site.addressOf('')).origin;
  page.on('pageerror', (error) => events.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') events.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { origin: host, pathname } = new URL(request.url());
    if (host !== origin) events.strangers.push(request.url());
    if (request.resourceType() === 'script') events.scripts.push(pathname);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
}
