import { describe, expect, test } from 'vitest';
import {
  addFen,
  addMoney,
  decimalInUnit,
  fenOf,
  formatFen,
  formatMoney,
  halfDigitFen,
  money,
  type Fen,
  type Money,
} from '../../../src/model/money.ts';

describe(fenOf, () => {
  test.each([
    ['2,940.05', '万元', 2_940_050_000],
    ['156,211,123', '元', 15_621_112_300],
    ['8.2', '万元', 8_200_000],
    ['200', '亿元', 2_000_000_000_000],
    ['54.268801', '万元', 54_268_801],
    ['1.5', '千元', 150_000],
    ['-55.78', '万元', -55_780_000],
    ['约200', '亿元', 2_000_000_000_000],
    ['3700余', '万元', 3_700_000_000],
  ] as const)('%s %s is %d fen', (text, unit, fen) => expect(fenOf({ text, unit })).toBe(fen));
});

describe('money', () => {
  test('keeps the printed text', () => {
    const printed = { text: '2,940.05', unit: '万元' };
    expect(money.parse(printed)).toEqual(printed);
  });

  test.each([
    [{ text: '7,00.0,77', unit: '万元' }, '千分位'],
    [{ text: ',867.48', unit: '万元' }, '千分位'],
    [{ text: '', unit: '万元' }, '不是完整的金额'],
    [{ text: '0.001', unit: '元' }, '细于一分'],
    [{ text: '99999999', unit: '亿元' }, '超出'],
    [{ text: '3700余', unit: '万元' }, '约数词'],
    [{ text: '约200', unit: '亿元', precision: 'over' }, '约数词'],
  ])('refuses %j', (value, reason) => {
    const result = money.safeParse(value);
    expect(result.success).toBe(false);
    expect(result.error?.issues.map((issue) => issue.message).join()).toContain(reason);
  });

  test('may be approximate although no word stands beside the digits', () => {
    expect(money.safeParse({ text: '3000', unit: '万元', precision: 'about' }).success).toBe(true);
  });
});

describe(formatMoney, () => {
  test.each<[Money, string]>([
    [{ text: '2,940.05', unit: '万元' }, '2,940.05万元'],
    [{ text: '568529', unit: '万元' }, '568529万元'],
    [{ text: '3700余', unit: '万元', precision: 'over' }, '3700余万元'],
    [{ text: '约200', unit: '亿元', precision: 'about' }, '约200亿元'],
    [{ text: '3000', unit: '万元', precision: 'about' }, '约3000万元'],
    [{ text: '100', unit: '万元', precision: 'at-least' }, '100万元以上'],
  ])('%j reads %s', (value, text) => expect(formatMoney(value)).toBe(text));
});

test('half of the last printed digit depends on the print, not on the unit alone', () => {
  expect(halfDigitFen({ text: '568529', unit: '万元' })).toBe(500_000);
  expect(halfDigitFen({ text: '326.71', unit: '万元' })).toBe(5_000);
  expect(halfDigitFen({ text: '387664.62', unit: '元' })).toBe(0.5);
});

test('adds in one unit and keeps 余', () => {
  const sum = addMoney(
    [
      { text: '3700余', unit: '万元', precision: 'over' },
      { text: '187', unit: '万元' },
    ],
    '万元',
  );
  expect(sum).toEqual({ text: '3887', unit: '万元', precision: 'over' });
  expect(() => addMoney([{ text: '1', unit: '元' }], '万元')).toThrow(RangeError);
});

test('refuses a sum of fen that is no longer exact', () => {
  expect(() => addFen([Number.MAX_SAFE_INTEGER as Fen, 1 as Fen])).toThrow(RangeError);
});

test('prints fen in a unit without inventing digits', () => {
  expect(decimalInUnit(2_940_050_000 as Fen, '亿元')).toBe('0.294005');
  expect(decimalInUnit(1_000_000 as Fen, '万元')).toBe('1');
  expect(decimalInUnit(10_000_000 as Fen, '万元')).toBe('10');
  expect(formatFen(5_685_280_000_00 as Fen, '万元')).toBe('568,528万元');
});
