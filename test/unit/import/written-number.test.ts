import { describe, expect, test } from 'vitest';
import { writtenNumber } from '../../../scripts/lib/import/reading/written-number.ts';

describe('a number of a list', () => {
  test.each([
    [3, 'decimal', '3'],
    [3, 'decimalZero', '03'],
    [12, 'decimalFullWidth', '１２'],
    [10, 'chineseCounting', '十'],
    [12, 'chineseCountingThousand', '十二'],
    [20, 'japaneseCounting', '二十'],
    [31, 'chineseCounting', '三十一'],
    [3, 'decimalEnclosedCircleChinese', '③'],
    [2, 'ideographEnclosedCircle', '㊁'],
    [28, 'lowerLetter', 'bb'],
    [4, 'upperRoman', 'IV'],
    [18, 'lowerRoman', 'xviii'],
    [2, 'ideographTraditional', '乙'],
    [7, 'somethingNew', '7'],
  ])('%i as %s is %s', (number, format, written) => expect(writtenNumber(number, format)).toBe(written));
});
