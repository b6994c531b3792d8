import { expect, test } from 'vitest';
import { isMeasureUnit, sharedPlaces } from '../../../src/model/measure-unit.ts';

test.each([
  '',
  '%',
  '‰',
  '%/年',
  '个',
  '人次',
  '万元',
  '万件(册)',
  '元/人.每天',
  '万/月',
  '/株',
  '个工作日',
  '㎡',
  'm2',
  'kg',
  'mg/L',
  '百分比',
])('takes %j for a unit', (text) => expect(isMeasureUnit(text)).toBe(true));

test.each(['/8列', '$', '=50%', 'M.8万元', 'O份', '%完成', '人完成培训', '年水平', '，其中', '50%'])(
  'takes %j for no unit',
  (text) => expect(isMeasureUnit(text)).toBe(false),
);

test.each([
  ['%', '％', [0, 0]],
  ['百分比', '%', [0, 0]],
  ['万元', '元', [4, 0]],
  ['亿元', '万元', [8, 4]],
  ['千克', '克', [3, 0]],
  ['万份', '份', [4, 0]],
  ['人次', '', [0, 0]],
  ['', '', [0, 0]],
  ['%', '', undefined],
  ['万元', '', undefined],
  ['元/人', '', undefined],
  ['人', '人次', undefined],
  ['%', '个百分点', undefined],
  ['%', '‰', undefined],
  ['百分比', '分比', undefined],
])('compares the units %j and %j in %j places', (one, other, places) =>
  expect(sharedPlaces(one, other)).toEqual(places),
);
