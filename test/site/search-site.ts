import type { Browser, Page } from 'playwright-core';
import { readArchive } from '../../src/reading/read-archive.ts';
import { normalize, queryParts } from '../../src/search/normalize.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { indexArchive } from '../../src/views/archive/archive-index.ts';
import { publicArchive } from '../../src/views/archive/public-archive.ts';
import { searchRecords } from '../../src/views/search/search-records.ts';

/** The records of a content folder, numbered as the index of its site numbers them. */
export function recordsOf(contentDir: string): SearchRecord[] {
  return searchRecords(indexArchive(publicArchive(readArchive(contentDir).archive), [], []));
}

/** What containment says: the records of which one field holds each word of a query. */
export function truthOf(records: readonly SearchRecord[]): (query: string) => number[] {
  // Normalised text has no line breaks, so that no word is found across two fields.
  const texts = records.map(({ fields }) => [...new Set(fields.map(({ text }) => normalize(text)))].join('\n'));
  return (query) => {
    const parts = queryParts(query);
    return [...texts.keys()].filter((no) => parts.every((part) => texts[no]?.includes(part)));
  };
}

/** An answer of the search page, as numbers of records. */
export type Answered = {
  records: number[];
  /** First record of each page, best page first. */
  pages: number[];
  facets: Record<string, Record<string, number>>;
};

/** The search page, opened and with its engine loaded. */
export async function openSearch(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}?q=${encodeURIComponent('预算')}`);
  await answered(page);
  return page;
}

export const answered = (page: Page) => page.waitForSelector('main[data-search-state="done"]', { timeout: 20_000 });

/** Answers searches inside the page with the function that the page itself uses. */
export function ask(page: Page, searches: readonly string[]): Promise<Answered[]> {
  return page.evaluate(async (all) => {
    type Answer = {
      groups: { records: number[] }[];
      facets: Map<string, { value: string; count: number }[]>;
    };
    const app = document.querySelector('search-app') as unknown as { answer: (search: string) => Promise<Answer> };
    const answers = [];
    for (const search of all) {
      const { groups, facets } = await app.answer(search);
      answers.push({
        records: groups.flatMap(({ records }) => records).sort((a, b) => a - b),
        pages: groups.map(({ records }) => records[0] ?? -1),
        facets: Object.fromEntries(
          [...facets].map(([key, values]) => [
            key,
            Object.fromEntries(values.map(({ value, count }) => [value, count])),
          ]),
        ),
      });
    }
    return answers;
  }, searches);
}

export const searchFor = (query: string): string => `?q=${encodeURIComponent(query)}`;
