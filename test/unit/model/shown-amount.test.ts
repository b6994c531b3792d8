import { describe, expect, test } from 'vitest';
import { showIn } from '../../../src/model/shown-amount.ts';

describe(showIn, () => {
  test.each([
    ['2,940.05万元', '亿元', '0.294005亿元'],
    ['2,940.05万元', '元', '29,400,500元'],
    ['568529万元', '亿元', '56.8529亿元'],
    ['29.4005亿元', '万元', '294,005万元'],
    ['471.23元', '万元', '0.047123万元'],
    ['471.23元', '亿元', '0.0000047123亿元'],
    ['12,345.6789万元', '元', '123,456,789元'],
    ['12,345.6789万元', '亿元', '1.23456789亿元'],
    ['1.5千元', '元', '1,500元'],
    ['-55.78万元', '元', '-557,800元'],
    ['-55.78万元', '亿元', '-0.005578亿元'],
    ['−55.78万元', '元', '-557,800元'],
    ['１２．５万元', '元', '125,000元'],
    ['123.45 万元', '元', '1,234,500 元'],
  ] as const)('moves the point: %s in %s is %s', (text, shown, expected) => expect(showIn(shown, text)).toBe(expected));

  test.each([
    ['约200亿元', '万元', '约2,000,000万元'],
    ['3700余万元', '亿元', '0.3700余亿元'],
    ['3700余万元', '元', '37,000,000余元'],
    ['35万元以上', '元', '350,000元以上'],
    ['35万元左右', '元', '350,000元左右'],
    ['￥1,000.00元', '万元', '￥0.100000万元'],
  ] as const)('keeps the words in their place: %s in %s is %s', (text, shown, expected) =>
    expect(showIn(shown, text)).toBe(expected),
  );

  test.each([
    ['2,940.05', '万元', '亿元', '0.294005'],
    ['约200', '亿元', '万元', '约2,000,000'],
    ['3700余', '万元', '亿元', '0.3700余'],
    ['-55.78', '万元', '元', '-557,800'],
    ['156211123', '元', '亿元', '1.56211123'],
    ['12.30', '万元', '元', '123,000'],
    ['8.2', '万元', '元', '82,000'],
  ] as const)('reads %s in the unit of its column, %s: in %s it is %s', (text, unit, shown, expected) =>
    expect(showIn(shown, text, unit)).toBe(expected),
  );

  test('a print that names its unit is read in that one, not in that of its column', () => {
    expect(showIn('元', '3.2亿元', '万元')).toBe('320,000,000元');
  });

  test.each([
    '7,00.0,77',
    ',867.48',
    '',
    ' ',
    '-',
    '—',
    '0.00',
    '0',
    '12（含8）',
    '10-20',
    '85%',
    '12元/人',
    '详见附件',
  ])('leaves “%s” as printed', (text) => expect(showIn('元', text, '万元')).toBeUndefined());

  test('leaves what is printed in the chosen unit, or in none, as printed', () => {
    expect(showIn('万元', '2,940.05', '万元')).toBeUndefined();
    expect(showIn('万元', '2,940.05万元')).toBeUndefined();
    expect(showIn('万元', '2,940.05')).toBeUndefined();
  });

  test('there and back is the same number, at any length', () => {
    const there = showIn('亿元', '98765432109876543210.98', '元');
    expect(there).toBe('987,654,321,098.7654321098');
    expect(showIn('元', there ?? '', '亿元')).toBe('98,765,432,109,876,543,210.98');
  });
});
