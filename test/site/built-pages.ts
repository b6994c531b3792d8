import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';

export type BuiltPage = {
  /** As in the address bar, without host and base path: `objects/370112/x/`, and nothing for home. */
  address: string;
  html: string;
  facts: PageFacts;
};

/** Every HTML page of a site, parsed by the browser. */
export async function readPages(folder: string, browser: Browser): Promise<BuiltPage[]> {
  const parser = await browser.newPage();
  const pages: BuiltPage[] = [];
  for (const file of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const facts = await parser.evaluate(readPageFacts, html);
    pages.push({ address: file.replace(/(^|\/)index\.html$/, '$1'), html, facts });
  }
  await parser.close();
  return pages;
}
