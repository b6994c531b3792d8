import { describe, expect, test } from 'vitest';
import { printedCount } from '../../../../src/forms/survey/printed-count.ts';
import { printedResult } from '../../../../src/forms/survey/survey-result.ts';

test.each([
  ['1,503', 1503],
  ['182票', 182],
  ['约6万余份', 60_000],
  ['２５８', 258],
  ['没有', 0],
  ['', undefined],
  ['17.5', undefined],
  ['1,50', undefined],
  ['多数', undefined],
])('a count printed as %j', (text, count) => {
  expect(printedCount(text)).toBe(count);
});

describe('a result has a scale', () => {
  test.each([
    ['94.56%', '满意度', 'percent'],
    ['94.56', '满意率', 'percent'],
    ['94.56', '满意度（%）', 'percent'],
    ['92.3分', '满意度', 'points'],
    ['92.3', '满意度（分）', 'points'],
    ['92.3', '满意度得分', 'points'],
    ['182票', '结果', 'votes'],
  ])('%s under %s', (text, label, scale) => {
    expect(printedResult(text, label)).toEqual({ text, scale });
  });

  test('a bare number under 满意度 has none', () => {
    expect(printedResult('92.3', '满意度')).toBeUndefined();
  });
});
