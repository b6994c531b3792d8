import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { defaultPages } from './default-pages.ts';
import type { PageFacts } from './page-facts.ts';
import { defaultSite } from './site-build.ts';

const KILOBYTE = 1024;
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
/** Pages that stand inside other sites run nothing and send nothing. */
const embedPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
/** The pages that run WebAssembly. */
const wasmAddresses = /^(search|data\/sql)\/$/;

const pages = defaultPages();

describe('every page', () => {
  test('is there', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ address }) => address)).toEqual(expect.arrayContaining(['', '404.html']));
  });

  test('is in Chinese', () => {
    expect(where(({ lang }) => lang !== 'zh-CN')).toEqual([]);
  });

  test('has one h1 that says something', () => {
    expect(where(({ h1Texts }) => h1Texts.length !== 1 || h1Texts[0] === '')).toEqual([]);
  });

  test('has one title, which no other page has', () => {
    expect(where(({ titles }) => titles.length !== 1 || titles[0] === '')).toEqual([]);
    const addresses = Map.groupBy(pages, ({ facts }) => facts.titles[0] ?? '');
    const shared = [...addresses].filter(([, group]) => group.length > 1);
    expect(shared.map(([title, group]) => [title, ...group.map(({ address }) => `/${address}`)])).toEqual([]);
  });

  test('has one description', () => {
    expect(where(({ descriptions }) => descriptions.length !== 1 || descriptions[0] === '')).toEqual([]);
  });

  test('has the strict policy, and nothing inline that it would refuse', () => {
    const policyOf = (address: string) =>
      address.startsWith('embed/')
        ? embedPolicy
        : wasmAddresses.test(address)
          ? policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
          : policy;
    const lax = pages.filter(({ address, facts }) => facts.policies.join() !== policyOf(address));
    expect(lax.map(({ address, facts }) => [`/${address}`, ...facts.policies])).toEqual([]);
    expect(pages.flatMap(({ address, facts }) => facts.inline.map((markup) => `/${address}: ${markup}`))).toEqual([]);
  });

  test('links and loads only what is there, to the very place', () => {
    expect(brokenLinks(defaultSite.outDir, defaultSite.basePath, pages)).toEqual([]);
  });

  test('uses an id once', () => {
    const repeated = pages.flatMap(({ address, facts: { ids } }) =>
      [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))].map((id) => `/${address}#${id}`),
    );
    expect(repeated).toEqual([]);
  });

  test('shows nothing that a program forgot', () => {
    const forgotten = /undefined|NaN|\[object |Infinity/;
    expect(
      pages.flatMap(({ address, facts }) =>
        [facts.text, ...facts.attributeTexts, ...facts.titles].flatMap((text) => {
          const found = forgotten.exec(text);
          return found ? [`/${address}: …${text.slice(Math.max(0, found.index - 30), found.index + 30)}…`] : [];
        }),
      ),
    ).toEqual([]);
  });

  test('leaves no column free for contents that it does not have', () => {
    const free = pages.filter(({ html }) => /main__toc|main--toc/.test(html) && !html.includes('class="toc"'));
    expect(free.map(({ address }) => `/${address}`)).toEqual([]);
  });

  test('weighs at most 60 KB of HTML and 20 KB of CSS, compressed', () => {
    const heavy = pages.flatMap(({ address, html, facts }) => {
      const htmlBytes = gzipSync(html).length;
      const cssBytes = facts.stylesheets.reduce((sum, href) => sum + compressedBytes(href), 0);
      return [
        ...(htmlBytes > 60 * KILOBYTE ? [`/${address}: ${htmlBytes} bytes of HTML`] : []),
        ...(cssBytes > 20 * KILOBYTE ? [`/${address}: ${cssBytes} bytes of CSS`] : []),
      ];
    });
    expect(heavy).toEqual([]);
  });
});

const weights = new Map<string, number>();

function compressedBytes(href: string): number {
  const known = weights.get(href) ?? gzipSync(readFileSync(join(defaultSite.outDir, href))).length;
  weights.set(href, known);
  return known;
}

function where(isWrong: (facts: PageFacts) => boolean): string[] {
  return pages.filter(({ facts }) => isWrong(facts)).map(({ address }) => `/${address}`);
}
