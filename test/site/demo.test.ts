import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVariant, defaultContent, defaultSite, outputRoot } from './site-build.ts';

const CITY = /9901\d\d/;
/** In data files amounts stand in fen, whose many digits may hold those of the code. */
const CITY_ALONE = /(?<![\d.])9901\d\d(?!\d)/;
const HASH = /[0-9a-f]{64}/g;
const NAME = '示例市';

/** The files of a site with their text, by path. A SHA-256 may hold any digits. */
function textsOf(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, string] => [
      path.slice(folder.length + 1),
      readFileSync(path, 'utf8').replace(/\b[0-9a-f]{64}\b/g, ''),
    ]);
}

/** Items of lists and rows of tables, innermost, without their tags. */
function itemsOf(html: string): { links: string; text: string }[] {
  const main = html.slice(html.indexOf('<main'));
  return [...main.matchAll(/<(li|tr)\b[^>]*>((?:(?!<\1\b)[\s\S])*?)<\/\1>/g)].map(([, , inner = '']) => ({
    links: [...inner.matchAll(/href="([^"]*)"/g)].map(([, link]) => link).join(' '),
    text: inner.replace(/<[^>]+>/g, ''),
  }));
}

describe('the demonstration city', () => {
  const pages = textsOf(defaultSite.outDir).filter(([path]) => path.endsWith('.html'));

  test('says on each of its pages that it is invented', () => {
    const own = pages.filter(([path]) => CITY.test(path));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(([, html]) => !html.includes('示例数据')).map(([path]) => path)).toEqual([]);
  });

  test('is marked in every list and table of other pages', () => {
    const unmarked = pages
      .filter(([path]) => !CITY.test(path))
      .flatMap(([path, html]) =>
        itemsOf(html)
          .filter(({ links, text }) => CITY.test(links) && !text.includes('示例'))
          .map(({ links }) => `${path}: ${links}`),
      );
    expect(unmarked).toEqual([]);
  });

  test('has no page for the year that is all draft', () => {
    const drafts = pages.filter(([path, html]) => CITY.test(path) && /id="y2026/.test(html));
    expect(drafts.map(([path]) => path)).toEqual([]);
  });
});

describe('a site without it', () => {
  const content = join(outputRoot, 'content-without-demo');
  let outDir: string;

  beforeAll(async () => {
    rmSync(content, { recursive: true, force: true });
    cpSync(defaultContent, content, { recursive: true });
    const settings = join(content, 'site/site.json');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('"includeDemo": true', '"includeDemo": false'));
    ({ outDir } = await buildVariant('without-demo', { contentDir: content }));
  });
  afterAll(() => rmSync(content, { recursive: true, force: true }));

  test('leaves no trace of it in any file', () => {
    const traces = textsOf(outDir).filter(([path, text]) => {
      const code = path.startsWith('data') ? CITY_ALONE : CITY;
      return [path, text.replace(HASH, '')].some((part) => part.includes(NAME) || code.test(part));
    });
    expect(traces.map(([path]) => path)).toEqual([]);
  });

  test('shows the same figures on the home page', () => {
    const countsOf = (folder: string) =>
      [
        ...readFileSync(join(folder, 'index.html'), 'utf8').matchAll(/class="stat-tiles__value"[^>]*>([\s\S]*?)<\//g),
      ].map(([, figure]) => figure);
    expect(countsOf(outDir).length).toBeGreaterThan(3);
    expect(countsOf(outDir)).toEqual(countsOf(defaultSite.outDir));
  });
});
