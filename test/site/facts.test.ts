import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { defaultSite } from './site-build.ts';

/** A fact of the founding documents: where the portal says it, and in which words, unit and precision included. */
type Fact = { id: string; region: string; anchor: string; text: string; period?: string };

const facts = JSON.parse(
  readFileSync(new URL('../fixtures/seed-facts.json', import.meta.url), 'utf8'),
) as readonly Fact[];

let browser: Browser;
const told = new Map<string, Record<string, string>>();

beforeAll(async () => {
  browser = await startChromium();
  const parser = await browser.newPage();
  for (const region of new Set(facts.map((fact) => fact.region))) {
    const html = readFileSync(join(defaultSite.outDir, 'regions', region, 'index.html'), 'utf8');
    told.set(region, await parser.evaluate(readStatements, html));
  }
});
afterAll(() => browser?.close());

/** The text of each statement, document and assessment of a region's page, by anchor. Runs within the browser. */
function readStatements(html: string): Record<string, string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const entries = [...page.querySelectorAll('.statement')].map((element) => [element.id, element.textContent]);
  return Object.fromEntries(entries) as Record<string, string>;
}

test('there are 130 facts', () => {
  expect(facts).toHaveLength(130);
});

test.each(facts)('$id stands on the page of its region as $text', ({ region, anchor, text, period }) => {
  const statement = told.get(region)?.[anchor] ?? '';
  expect(statement).toContain(text);
  expect(statement).toContain(period ?? '');
});
