import { expect, test } from 'vitest';
import { siteHref } from '../../../src/islands/site-href.ts';

test.each([
  ['/', '/objects/990100/x/#y2026', '/objects/990100/x/#y2026'],
  ['/czj/jxgk/', '/objects/990100/x/#y2026', '/czj/jxgk/objects/990100/x/#y2026'],
  ['../index.html', '/objects/990100/x/#y2026', '../objects/990100/x/index.html#y2026'],
  ['./index.html', '/data/a.csv', './data/a.csv'],
  ['../index.html', '/', '../index.html'],
])('below %s, %s is %s', (base, address, href) => {
  expect(siteHref(base, address)).toBe(href);
});
