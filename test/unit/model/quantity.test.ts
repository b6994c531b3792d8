import { expect, test } from 'vitest';
import { formatQuantity, quantity } from '../../../src/model/quantity.ts';

test.each([
  [{ text: '250余', unit: '项', precision: 'over' }, '250余项'],
  [{ text: '1200余', unit: '人', precision: 'over' }, '1200余人'],
  [{ text: '35', unit: '%', precision: 'at-least' }, '35%以上'],
  [{ text: '535', unit: '个' }, '535个'],
])('%j reads %s', (value, text) => expect(formatQuantity(quantity.parse(value))).toBe(text));

test('refuses a word, and a 余 that the precision does not say', () => {
  expect(quantity.safeParse({ text: '若干', unit: '个' }).success).toBe(false);
  expect(quantity.safeParse({ text: '250余', unit: '项' }).success).toBe(false);
});
