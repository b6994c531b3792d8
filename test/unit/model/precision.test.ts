import { expect, test } from 'vitest';
import { combinePrecision, readPrecision } from '../../../src/model/precision.ts';

test.each([
  ['3700余', 'over'],
  ['约200', 'about'],
  ['94%以上', 'at-least'],
  ['6万多', 'over'],
  ['568529', 'exact'],
])('%s is %s', (text, expected) => expect(readPrecision(text)).toBe(expected));

test('keeps 余 in a sum with exact figures', () => {
  expect(combinePrecision(['over', 'exact'], 'sum')).toBe('over');
});

test('turns mixed parts, differences and ratios into 约', () => {
  expect(combinePrecision(['over', 'about'], 'sum')).toBe('about');
  expect(combinePrecision(['exact', 'over'], 'difference')).toBe('about');
  expect(combinePrecision(['at-least', 'exact'], 'ratio')).toBe('about');
});

test('stays exact where every part is', () => {
  expect(combinePrecision(['exact', 'exact'], 'ratio')).toBe('exact');
  expect(combinePrecision([], 'sum')).toBe('exact');
});
