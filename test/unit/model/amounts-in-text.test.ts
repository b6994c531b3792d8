import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../../src/model/amounts-in-text.ts';

describe(amountsIn, () => {
  test.each([
    ['预算 2,940.05万元，实际用了 1.2亿元。', ['2,940.05万元', '1.2亿元']],
    ['收入总计 156,211,123.00 元，', ['156,211,123.00 元']],
    ['约200亿元', ['约200亿元']],
    ['3700余万元', ['3700余万元']],
    ['35万元以上', ['35万元以上']],
    ['少 -55.78万元', ['-55.78万元']],
    ['300万元（2 项）', ['300万元']],
  ])('finds the amounts of “%s”', (text, amounts) => {
    const parts = amountsIn(text);
    expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.text]))).toEqual(amounts);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
  });

  test('an amount carries its fen', () => {
    expect(amountsIn('预算 2,940.05万元。')).toEqual(['预算 ', { text: '2,940.05万元', fen: 294_005_000_0 }, '。']);
  });

  test.each([
    '补助 800元/亩',
    '每 100 元支出中',
    '10-20万元',
    '10万元-20万元',
    '10至20万元',
    '1亿2000万元',
    '2024元月',
    '7,00.0,77万元',
    '85 分',
    '',
  ])('leaves “%s” as words', (text) => expect(amountsIn(text)).toEqual([text]));
});
