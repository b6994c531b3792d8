import { expect, test } from 'vitest';
import { dateAfter, daysBetween } from '../../../src/model/day-count.ts';

test.each([
  ['2025-02-28', '2025-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-03-01', '2025-02-28', -1],
  ['2025-02-10', '2025-02-10', 0],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('finds the last of twenty days', () => {
  expect(dateAfter('2025-02-10', 20)).toBe('2025-03-02');
  expect(dateAfter('2024-12-20', 20)).toBe('2025-01-09');
});
