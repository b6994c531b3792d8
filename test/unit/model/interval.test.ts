import { expect, test } from 'vitest';
import type { DecimalText } from '../../../src/model/decimal.ts';
import { apart, covers, scaleInterval, type Interval } from '../../../src/model/interval.ts';

/** `[1,2)`: a square bracket includes its end; an empty end goes on for ever. */
function interval(text: string): Interval {
  const [low = '', high = ''] = text.slice(1, -1).split(',');
  return {
    low: low === '' ? undefined : { value: low as DecimalText, open: text.startsWith('(') },
    high: high === '' ? undefined : { value: high as DecimalText, open: text.endsWith(')') },
  };
}

test.each([
  ['[90,)', '[90.0,90.0]', true, false],
  ['(90,)', '[90,90]', false, true],
  ['(90,)', '(90,)', true, false],
  ['[90,)', '(90,)', true, false],
  ['(90,)', '[90,)', false, false],
  ['(,90]', '[90.01,90.01]', false, true],
  ['[25,35]', '[30,40]', false, false],
  ['[25,35]', '[35,40]', false, false],
  ['[25,35]', '(35,40]', false, true],
  ['[25,35]', '[,]', false, false],
])('%s against %s: covers %s, apart %s', (outer, inner, isCovered, isApart) => {
  expect(covers(interval(outer), interval(inner))).toBe(isCovered);
  expect(apart(interval(outer), interval(inner))).toBe(isApart);
});

test('scales exactly', () => {
  expect(scaleInterval(interval('(,89.974]'), 4).high).toEqual({ value: '899740.000', open: false });
});
