import { describe, expect, test } from 'vitest';
import { defaultSite } from './site-build.ts';
import { textsOf } from './texts-of.ts';

const CITY = /9901\d\d/;

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
