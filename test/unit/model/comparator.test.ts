import { describe, expect, test } from 'vitest';
import { agree, readComparator, splitComparator } from '../../../src/model/comparator.ts';

describe(splitComparator, () => {
  test.each([
    ['≥95%', '≥', '95%'],
    ['≧95%', '≥', '95%'],
    ['>=95%', '≥', '95%'],
    ['=>95%', '≥', '95%'],
    ['≮95%', '≥', '95%'],
    ['大于等于95%', '≥', '95%'],
    ['大于或等于95%', '≥', '95%'],
    ['不低于95%', '≥', '95%'],
    ['不少于95人', '≥', '95人'],
    ['不小于95', '≥', '95'],
    ['不得低于95%', '≥', '95%'],
    ['达到95%', '≥', '95%'],
    ['达到95%以上', '≥', '95%'],
    ['95%以上', '≥', '95%'],
    ['95%及以上', '≥', '95%'],
    ['95%(含)以上', '≥', '95%'],
    ['95%以上(含95%)', '≥', '95%'],
    ['95%以上(不含)', '>', '95%'],
    ['>95%', '>', '95%'],
    ['高于95%', '>', '95%'],
    ['超过95%', '>', '95%'],
    ['=95%', '=', '95%'],
    ['═95%', '=', '95%'],
    ['<5%', '<', '5%'],
    ['小于5%', '<', '5%'],
    ['少于3次', '<', '3次'],
    ['≤5%', '≤', '5%'],
    ['≦5%', '≤', '5%'],
    ['<=5%', '≤', '5%'],
    ['小于等于5%', '≤', '5%'],
    ['不高于5%', '≤', '5%'],
    ['不超过100万元', '≤', '100万元'],
    ['不得超过100万元', '≤', '100万元'],
    ['控制在5%以内', '≤', '5%'],
    ['5%以下', '≤', '5%'],
    ['5天内', '≤', '5天'],
    ['24小时内', '≤', '24小时'],
    ['95%', undefined, '95%'],
    ['有效', undefined, '有效'],
  ])('takes the comparator off %s', (text, comparator, rest) =>
    expect(splitComparator(text)).toEqual({ comparator, rest }),
  );

  test.each(['不低于10%以下', '≤5%以上'])('refuses %s, which contradicts itself', (text) =>
    expect(splitComparator(text)).toBeUndefined(),
  );
});

test.each([
  ['≥', '≥'],
  ['大于等于', '≥'],
  ['═', '='],
  ['小于', '<'],
  ['定性', undefined],
  ['定量', undefined],
  ['正向指标', undefined],
  ['', undefined],
])('reads the column cell %j as %s', (cell, comparator) => expect(readComparator(cell)).toBe(comparator));

test('two comparators agree where they ask for the same side', () => {
  expect(agree('≥', '>')).toBe(true);
  expect(agree('≤', '>')).toBe(false);
  expect(agree('=', '≥')).toBe(false);
});
