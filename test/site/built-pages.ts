import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Browser } from 'playwright-core';
import { readPageFacts, type PageFacts } from './page-facts.ts';

export type BuiltPage = {
  /** As in the address bar, without host and base path: `objects/370112/x/`, and nothing for home. */
  address: string;
  html: string;
  facts: PageFacts;
};

/** Every file of a site, with slashes, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every HTML page of a site, parsed by the browser. */
export async function readPages(folder: string, browser: Browser): Promise<BuiltPage[]> {
  const parser = await browser.newPage();
  const pages: BuiltPage[] = [];
  for (const file of filesOf(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const facts = await parser.evaluate(readPageFacts, html);
    pages.push({ address: file.replace(/(^|\/)index\.html$/, '$1'), html, facts });
  }
  await parser.close();
  return pages;
}
