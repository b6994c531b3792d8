import { describe, expect, test } from 'vitest';
import {
  addDecimal,
  compareDecimal,
  decimalFromUnits,
  groupThousands,
  printedDecimals,
  readDecimal,
  shiftPoint,
  subtractDecimal,
  type DecimalText,
} from '../../../src/model/decimal.ts';

const decimal = (text: string) => text as DecimalText;

describe(readDecimal, () => {
  test.each([
    ['2,940.05', '2940.05'],
    ['18,976.76', '18976.76'],
    ['4821.20', '4821.20'],
    ['１，２３４．５０', '1234.50'],
    [' 1 234.5 ', '1234.5'],
    ['-55.78', '-55.78'],
    ['－55.78', '-55.78'],
    ['−55.78', '-55.78'],
    ['0.00', '0.00'],
    ['007', '007'],
  ])('reads %s as %s', (text, expected) => expect(readDecimal(text)).toBe(expected));

  test.each(['7,00.0,77', ',867.48', '1,23,456', '12,3456', '', '-', '1.', '.5', '1.2.3', '3M.8', '工5', '620.82万元'])(
    'refuses %j',
    (text) => expect(readDecimal(text)).toBeUndefined(),
  );
});

test('moves the point without multiplying', () => {
  expect(shiftPoint(decimal('8.2'), 6)).toBe(8_200_000n);
  expect(shiftPoint(decimal('-0.01'), 2)).toBe(-1n);
  expect(shiftPoint(decimal('5.200'), 2)).toBe(520n);
});

test('refuses digits finer than the unit that is asked for', () => {
  expect(() => shiftPoint(decimal('0.001'), 2)).toThrow(RangeError);
});

test('compares, adds and subtracts exactly at any length', () => {
  expect(compareDecimal(decimal('95'), decimal('95.00'))).toBe(0);
  expect(compareDecimal(decimal('90.01'), decimal('90'))).toBe(1);
  expect(compareDecimal(decimal('-1'), decimal('0'))).toBe(-1);
  expect(addDecimal([decimal('0.1'), decimal('0.2')])).toBe('0.3');
  expect(addDecimal([])).toBe('0');
  expect(subtractDecimal(decimal('568529'), decimal('568528'))).toBe('1');
  expect(subtractDecimal(decimal('1'), decimal('-1.50'))).toBe('2.50');
});

test('prints units back as decimal text', () => {
  expect(decimalFromUnits(5n, 2)).toBe('0.05');
  expect(decimalFromUnits(-120n, 1)).toBe('-12.0');
  expect(decimalFromUnits(7n, 0)).toBe('7');
});

test('groups thousands in the whole part alone', () => {
  expect(groupThousands(decimal('1234567.8901'))).toBe('1,234,567.8901');
  expect(groupThousands(decimal('-999'))).toBe('-999');
});

test('counts printed decimals', () => {
  expect(printedDecimals(decimal('12.30'))).toBe(2);
  expect(printedDecimals(decimal('12'))).toBe(0);
});
