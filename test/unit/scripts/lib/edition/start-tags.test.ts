import { expect, test } from 'vitest';
import { eachStartTag } from '../../../../../scripts/lib/edition/start-tags.ts';

const unlinked = (html: string) =>
  eachStartTag(html, (tag) => {
    if (tag.name === 'a') tag.remove('href');
  });

test.each([
  ['<p><a class="x" href="/a/">甲</a></p>', '<p><a class="x">甲</a></p>'],
  ['<a href="/a/" title="大于 > 九">甲</a>', '<a title="大于 > 九">甲</a>'],
  ['<a href="/a/" data-choice=\'{"year":["2025"]}\' hidden>甲</a>', `<a data-choice='{"year":["2025"]}' hidden>甲</a>`],
  [
    '<svg viewBox="0 0 1 1"><a href="/a/"><path d="M0 0"/></a></svg>',
    '<svg viewBox="0 0 1 1"><a><path d="M0 0"/></a></svg>',
  ],
])('%s', (html, changed) => {
  expect(unlinked(html)).toBe(changed);
});

test('what is not changed stays to the letter', () => {
  const html = `<p data-x='1' class=bare hidden>5 < 6 &amp; <br/> <input value="a>b" /></p>`;
  expect(eachStartTag(html, () => undefined)).toBe(html);
});
