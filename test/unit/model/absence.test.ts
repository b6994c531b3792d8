import { expect, test } from 'vitest';
import { absence, absenceMeaning, absenceOfCell, absenceTitle } from '../../../src/model/absence.ts';

test.each([
  ['', 'left-blank'],
  ['  \u3000', 'left-blank'],
  ['—', 'not-applicable'],
  ['-', 'not-applicable'],
  ['——', 'not-applicable'],
  ['/', 'not-applicable'],
  ['不适用', 'not-applicable'],
])('a cell of %j is %s', (text, reason) => expect(absenceOfCell(text)).toBe(reason));

test.each(['0', '0.00', '没有', '无', '-55.78'])('a cell of %j says something', (text) => {
  expect(absenceOfCell(text)).toBeUndefined();
});

test('has words and a meaning for each of the seven reasons', () => {
  expect(absence.options).toHaveLength(7);
  for (const reason of absence.options) {
    expect(absenceTitle[reason]).not.toBe('');
    expect(absenceMeaning[reason]).toMatch(/。$/);
  }
});
