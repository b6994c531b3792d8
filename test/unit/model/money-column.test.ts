import { expect, test } from 'vitest';
import { moneyUnitOf } from '../../../src/model/money-column.ts';

test('a column of figures holds money in its own unit, else in that of its table', () => {
  expect(moneyUnitOf({ key: 'amount', numeric: true }, '万元')).toBe('万元');
  expect(moneyUnitOf({ key: 'amount', numeric: true, unit: '元' }, '万元')).toBe('元');
});

test.each([
  [{ key: 'text' }, '万元'],
  [{ key: 'count', numeric: true }, '万元'],
  [{ key: 'change-percent', numeric: true }, '万元'],
  [{ key: 'share', numeric: true }, '万元'],
  [{ key: 'score', numeric: true }, '万元'],
  [{ key: 'value', numeric: true }, '分'],
  [{ key: 'value', numeric: true }, undefined],
])('%j in a table in %s holds none', (column, unit) => expect(moneyUnitOf(column, unit)).toBeUndefined());
