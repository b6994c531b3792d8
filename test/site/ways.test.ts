import { expect, test } from 'vitest';
import { defaultPages } from './default-pages.ts';

const pages = new Map(defaultPages().map((page) => [page.address, page]));

/** The addresses that a page links to, without host, base path and anchor. */
function waysFrom(address: string): string[] {
  const links = pages.get(address)?.facts.links ?? [];
  return links
    .map((link) => link.replace(/#.*$/, ''))
    .filter((link) => link.startsWith('/'))
    .map((link) => link.slice(1));
}

/** How many steps each page is from home. */
function stepsFromHome(): Map<string, number> {
  const steps = new Map([['', 0]]);
  for (const [address, step] of steps) {
    for (const way of waysFrom(address)) if (pages.has(way) && !steps.has(way)) steps.set(way, step + 1);
  }
  return steps;
}

test('every page is reached by links from home', () => {
  const steps = stepsFromHome();
  expect([...pages.keys()].filter((address) => address !== '404.html' && !steps.has(address))).toEqual([]);
});

test.each([
  ['营养改善 in 永德县', 'topics/jiaoyu/530923/'],
  ['日间照料 in 历城区', 'topics/yanglao/370112/'],
  ['保障房', 'topics/zhufang/'],
])('a citizen finds %s in at most three steps', (_, address) => {
  expect(pages.has(address)).toBe(true);
  expect(stepsFromHome().get(address)).toBeLessThanOrEqual(3);
});

test('no record is called 应公开未公开 or late where no coverage is declared', () => {
  const explaining = /^(methods|glossary|guides|disclosures|about)\//;
  // The invented city is the one region that declares its coverage.
  const declared = /\/990100\//;
  const accusing = [...pages.values()].filter(
    ({ address, facts }) =>
      !explaining.test(address) && !declared.test(address) && /应公开未公开|逾期|晚于期限/.test(facts.text),
  );
  expect(accusing.map(({ address }) => address)).toEqual([]);
});
