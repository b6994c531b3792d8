import { expect, test } from 'vitest';
import { siteHref } from '../../../src/islands/site-href.ts';

test.each([
  ['/', '/objects/990100/x/#y2025', '/objects/990100/x/#y2025'],
  ['/czj/jxgk/', '/objects/990100/x/', '/czj/jxgk/objects/990100/x/'],
  ['../index.html', '/objects/990100/x/#y2025', '../objects/990100/x/index.html#y2025'],
  ['./index.html', '/', './index.html'],
])('below %s, %s is %s', (base, address, href) => {
  expect(siteHref(base, address)).toBe(href);
});
