import { describe, expect, test } from 'vitest';
import { pinyinNames } from '../../../scripts/lib/pinyin-names.ts';
import { namesLike, pinyinOf } from '../../../src/search/pinyin-names.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';

const named = (kind: string, name: string): SearchRecord => ({
  address: `/${name}/`,
  pageTitle: name,
  title: name,
  fields: [
    { label: '名称', place: 'name', text: name },
    { label: '简介', place: 'text', text: '不是名称' },
  ],
  facets: { kind: [kind] },
  weight: 0,
});

const names = pinyinNames([
  ...['历城区', '长垣市', '重庆市', '乐清市', '乐至县', '绿园区', '六安市', '单县'].map((name) => named('地区', name)),
  named('部门与单位', '历城区财政局'),
  named('项目与政策', '农村义务教育学生营养改善计划'),
  named('项目与政策', '2023年高标准农田（二期）'),
  named('预算决算科目', '行政运行'),
]);

describe('letters offer names', () => {
  test.each([
    ['lcq', ['历城区', '历城区财政局']],
    ['lichengqu', ['历城区', '历城区财政局']],
    ['Li Cheng Qu', ['历城区', '历城区财政局']],
    ['lichq', []],
    ['licq', ['历城区', '历城区财政局']],
    ['lichengq', ['历城区', '历城区财政局']],
    ['lichen', ['历城区', '历城区财政局']],
    ['yygs', ['农村义务教育学生营养改善计划']],
    ['yingyang', ['农村义务教育学生营养改善计划']],
    ['gbznt', ['2023年高标准农田（二期）']],
    ['xzyx', []],
    ['bsmc', []],
  ])('%s offers %j', (letters, expected) => {
    expect(namesLike(names, pinyinOf(letters) ?? '')).toEqual(expected);
  });

  test.each([
    ['chongqing', '重庆市'],
    ['zhongqing', '重庆市'],
    ['changyuan', '长垣市'],
    ['zhangyuan', '长垣市'],
    ['yueqing', '乐清市'],
    ['yqs', '乐清市'],
    ['lqs', '乐清市'],
    ['lezhi', '乐至县'],
    ['luan', '六安市'],
    ['liuan', '六安市'],
    ['shanxian', '单县'],
    ['lvyuan', '绿园区'],
    ['lüyuan', '绿园区'],
  ])('%s offers %s, whichever way a character is read', (letters, expected) => {
    expect(namesLike(names, pinyinOf(letters) ?? '')).toContain(expected);
  });

  test('as the name is usually read comes first', () => {
    const two = pinyinNames([named('地区', '重阳区'), named('地区', '中阳县')]);
    expect(namesLike(two, 'zhongyang')).toEqual(['中阳县', '重阳区']);
  });
});

test.each([
  ['养老', undefined],
  ['a', undefined],
  ['2.71', undefined],
  ['ppp', 'ppp'],
  ["xi'an", 'xian'],
])('%s as pinyin is %s', (query, letters) => {
  expect(pinyinOf(query)).toBe(letters);
});
