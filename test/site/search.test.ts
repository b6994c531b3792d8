import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type FolderServer } from '../../scripts/lib/serve-folder.ts';
import { normalize } from '../../src/search/normalize.ts';
import { facetKeys, pageOf, type FacetKey, type SearchRecord } from '../../src/search/search-record.ts';
import { randomOf } from '../random.ts';
import { startChromium } from '../../scripts/lib/chromium.ts';
import { labelled, typed } from './search-queries.ts';
import { ask, openSearch, recordsOf, searchFor, truthOf } from './search-site.ts';
import { defaultContent, defaultSite } from './site-build.ts';

let browser: Browser;
let served: FolderServer;
let page: Page;
let records: SearchRecord[];
let truth: (query: string) => number[];

beforeAll(async () => {
  records = recordsOf(defaultContent);
  truth = truthOf(records);
  [browser, served] = await Promise.all([
    startChromium(),
    serveFolder(defaultSite.outDir, { port: 0, basePath: defaultSite.basePath }),
  ]);
  page = await openSearch(browser, `http://localhost:${served.port}/search/`);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test('every record has its place on a built page', () => {
  const pages = new Map<string, string>();
  const lost = records.filter(({ address }) => {
    const path = pageOf(address);
    const file = join(defaultSite.outDir, path, 'index.html');
    const html = pages.get(path) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
    pages.set(path, html);
    const anchor = address.split('#')[1];
    return html === '' || (anchor !== undefined && !html.includes(`id="${anchor}"`));
  });
  expect(records.length).toBeGreaterThan(1000);
  expect(lost.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
});

describe('exactly the records that hold the query are found', () => {
  test('for 1,200 pieces of 2 to 8 characters, cut anywhere from any field', async () => {
    const random = randomOf(20_240_501);
    const texts = records.flatMap(({ fields }) => fields.map(({ text }) => text));
    const pieces: string[] = [];
    while (pieces.length < 1200) {
      const piece = random.slice(random.pick(texts), 2, 8);
      // White space within a piece makes it several words.
      if ([...normalize(piece)].length >= 2) pieces.push(piece);
    }
    expect(await differences(pieces)).toEqual([]);
  });

  test('for what readers type', async () => {
    expect(typed.length).toBeGreaterThanOrEqual(80);
    expect(await differences([...typed, ...labelled.map(([query]) => query)])).toEqual([]);
  });

  test('for each of the 150 most frequent characters alone', async () => {
    const counts = new Map<string, number>();
    for (const { fields } of records) {
      for (const { text } of fields) {
        for (const character of normalize(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, 150);
    expect(await differences(frequent.map(([character]) => character))).toEqual([]);
  });

  test('and none for a piece that crosses from one field into the next', async () => {
    const random = randomOf(99);
    const crossing: string[] = [];
    while (crossing.length < 150) {
      const { fields } = random.pick(records);
      const at = random.below(Math.max(1, fields.length - 1));
      const [end, start] = [normalize(fields[at]?.text ?? ''), normalize(fields[at + 1]?.text ?? '')];
      const piece = [...end].slice(-2).join('') + [...start].slice(0, 3).join('');
      if (end && start && truth(piece).length === 0) crossing.push(piece);
    }
    const answers = await ask(page, crossing.map(searchFor));
    expect(answers.flatMap(({ records: found }, at) => (found.length > 0 ? [crossing[at]] : []))).toEqual([]);
  });
});

test('facets count what the records say, for 60 combinations', async () => {
  const random = randomOf(5);
  const queries = ['预算', '支出', '项目', '绩效', '评价', '20', '元', '民政', '满意度', '上海'];
  const asked = Array.from({ length: 60 }, (_, round) => {
    const query = queries[round % queries.length] ?? '';
    const held = truth(query);
    const choice: [FacetKey, string][] = [];
    while (choice.length < 1 + (round % 3)) {
      const { facets } = records[random.pick(held)] as SearchRecord;
      const key = random.pick(facetKeys.filter((candidate) => (facets[candidate]?.length ?? 0) > 0));
      choice.push([key, random.pick(facets[key] ?? [''])]);
    }
    // Grades are chosen inside one kind of evaluation only.
    return { query, held, choice: choice.filter(([key]) => key !== 'grade') };
  });
  const answers = await ask(
    page,
    asked.map(({ query, choice }) => `?${new URLSearchParams([['q', query], ...choice])}`),
  );
  expect(asked.filter(({ choice }) => choice.length > 0).length).toBeGreaterThanOrEqual(40);
  for (const [at, { held, choice, query }] of asked.entries()) {
    const answer = answers[at];
    expect([query, choice, answer?.records]).toEqual([query, choice, held.filter((no) => isLeft(no, choice))]);
    for (const key of facetKeys) {
      const others = choice.filter(([chosen]) => chosen !== key);
      const expected: Record<string, number> = {};
      for (const [chosen, value] of choice) if (chosen === key) expected[value] = 0;
      for (const no of held.filter((candidate) => isLeft(candidate, others))) {
        for (const value of new Set(records[no]?.facets[key])) expected[value] = (expected[value] ?? 0) + 1;
      }
      expect([query, choice, key, answer?.facets[key]]).toEqual([query, choice, key, expected]);
    }
  }
});

test('the wanted page is among the first three for 95 % of labelled queries', async () => {
  expect(labelled.length).toBeGreaterThanOrEqual(60);
  const answers = await ask(
    page,
    labelled.map(([query]) => searchFor(query)),
  );
  const missed = labelled.flatMap(([query, wanted], at) => {
    const first = (answers[at]?.pages ?? []).slice(0, 3).map((no) => pageOf(records[no]?.address ?? ''));
    return first.includes(wanted) ? [] : [`${query}: ${first.join(' ')} instead of ${wanted}`];
  });
  expect(missed.length / labelled.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
});

test('a query that is the name of a region, agency or object puts its page first', async () => {
  const named = records.filter(({ facets }) => ['地区', '部门与单位', '项目与政策'].includes(facets.kind?.[0] ?? ''));
  const queries = named.map(({ fields }) => fields[0]?.text ?? '');
  const answers = await ask(page, queries.map(searchFor));
  const missed = named.flatMap(({ address }, at) => {
    const first = records[answers[at]?.pages[0] ?? -1];
    const isNamesake = first?.fields.some(({ place, text }) => place === 'name' && text === queries[at]);
    return pageOf(first?.address ?? '') === address || isNamesake ? [] : [`${queries[at]}: ${first?.address}`];
  });
  expect(missed).toEqual([]);
});

/** Queries whose answer is not the truth: what is missing and what is too much. */
async function differences(queries: readonly string[]): Promise<unknown[]> {
  const answers = await ask(page, queries.map(searchFor));
  return queries.flatMap((query, at) => {
    const [wanted, found] = [new Set(truth(query)), new Set(answers[at]?.records)];
    const [missing, extra] = [wanted.difference(found), found.difference(wanted)];
    return missing.size + extra.size === 0 ? [] : [{ query, missing: missing.size, extra: extra.size }];
  });
}

function isLeft(no: number, choice: readonly (readonly [FacetKey, string])[]): boolean {
  return [...Map.groupBy(choice, ([key]) => key)].every(([key, values]) =>
    values.some(([, value]) => records[no]?.facets[key]?.includes(value)),
  );
}
