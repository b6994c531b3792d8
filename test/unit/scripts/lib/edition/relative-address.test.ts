import { expect, test } from 'vitest';
import { relativeAddress } from '../../../../../scripts/lib/edition/relative-address.ts';

test.each([
  ['', '/', './index.html'],
  ['', '/_astro/page.css', './_astro/page.css'],
  ['search/', '/objects/990100/x/#y2025', '../objects/990100/x/index.html#y2025'],
  ['objects/990100/x/', '/', '../../../index.html'],
  ['objects/990100/x/', '/search/?q=养老', '../../../search/index.html?q=养老'],
  ['objects/990100/x/', '/figures/a.csv', '../../../figures/a.csv'],
])('from %s to %s is %s', (folder, address, relative) => {
  expect(relativeAddress(folder, address)).toBe(relative);
});
