import { describe, expect, test } from 'vitest';
import { firstDayOf, lastDayOf, readPrintedDate } from '../../../src/model/printed-date.ts';

describe(readPrintedDate, () => {
  test.each([
    ['2022年12月31日前', '2022-12-31', true],
    ['2022年12月31日之前完成', '2022-12-31', true],
    ['2021年11月30日前完成资金支付', '2021-11-30', true],
    ['截至2022年12月31日', '2022-12-31', true],
    ['不晚于2022年6月', '2022-06', true],
    ['2022年底前', '2022-12-31', true],
    ['2020年内', '2020', true],
    ['2022年2月底前', '2022-02-28', true],
    ['2024年2月底', '2024-02-29', false],
    ['2023年12月', '2023-12', false],
    ['2023年12月完成', '2023-12', false],
    ['2014年5月', '2014-05', false],
    ['2020年', '2020', false],
    ['2020年度', '2020', false],
    ['2020年元月', '2020-01', false],
    ['2021.07.14', '2021-07-14', false],
    ['2021/7/14', '2021-07-14', false],
    ['2022-12', '2022-12', false],
    ['2022.12前', '2022-12', true],
    ['二〇二二年六月', '2022-06', false],
    ['二○二二年六月二十一日', '2022-06-21', false],
    ['二零二二年十二月三十日', '2022-12-30', false],
    ['二〇二二年十月十日', '2022-10-10', false],
    ['2022年第四季度', '2022-12', false],
    ['2022年二季度', '2022-06', false],
    ['2022年上半年', '2022-06', false],
    ['2023年6月中旬', '2023-06-20', false],
  ])('reads %s', (text, by, before) => expect(readPrintedDate(text)).toEqual({ by, before }));

  test.each([
    ['202001-202012', '2020-01', '2020-12'],
    ['2020年1月--2020年11月', '2020-01', '2020-11'],
    ['2022年1月至12月', '2022-01', '2022-12'],
    ['2025年1-6月', '2025-01', '2025-06'],
    ['2022年1月1日-2022年12月31日', '2022-01-01', '2022-12-31'],
    ['2022.01.01-2022.12.31', '2022-01-01', '2022-12-31'],
    ['2022-2025年', '2022', '2025'],
  ])('reads the span %s', (text, from, by) => expect(readPrintedDate(text)).toEqual({ from, by, before: false }));

  test.each([
    ['11月底前', true],
    ['12月31日前', true],
    ['年底前', true],
    ['当年12月', false],
    ['1-12月', false],
  ])('says no year for %s', (text, before) => expect(readPrintedDate(text)).toEqual({ by: undefined, before }));

  test.each([
    '',
    '有效',
    '1年',
    '12个月',
    '30日内',
    '十日内',
    '2100',
    '2022.12',
    '2/8列',
    '202516月',
    '32022年',
    '202201',
    '2022年2月30日',
    '2022年13月',
    '11月底完成100%',
    '2022年完成率100%',
    '≥2022年',
  ])('takes %j for no date', (text) => expect(readPrintedDate(text)).toBeUndefined());
});

test('a date covers days from the first to the last', () => {
  expect([firstDayOf('2020'), lastDayOf('2020')]).toEqual(['2020-01-01', '2020-12-31']);
  expect([firstDayOf('2020-11'), lastDayOf('2020-11')]).toEqual(['2020-11-01', '2020-11-31']);
  expect([firstDayOf('2020-11-30'), lastDayOf('2020-11-30')]).toEqual(['2020-11-30', '2020-11-30']);
});
