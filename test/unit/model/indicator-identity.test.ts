import { expect, test } from 'vitest';
import { isOtherIndicator, isSameName, isSameUnit } from '../../../src/model/indicator-identity.ts';

test.each([
  ['培训人次', '1.培训人次（人次）', true],
  ['★满意度', '满意度', true],
  ['助餐人次', '助餐', true],
  ['受助老人比例', '受助家庭户数', false],
])('%s and %s: same name %s', (one, other, same) => expect(isSameName(one, other)).toBe(same));

test.each([
  ['人', '名', true],
  ['人', '人次', false],
  ['万人', '人', true],
  ['%', '', true],
  ['户', '人', false],
])('%s and %s: same unit %s', (one, other, same) =>
  expect(isSameUnit({ target: '≥5', unit: one }, { target: '≥5', unit: other })).toBe(same),
);

test('one id stands for two indicators where names share nothing and the level differs', () => {
  const meals = { name: '助餐人次', level2: '数量指标' };
  expect(isOtherIndicator(meals, { name: '食材检测合格率', level2: '质量指标' })).toBe(true);
  expect(isOtherIndicator(meals, { name: '送餐份数', level2: '数量' })).toBe(false);
  expect(isOtherIndicator(meals, { name: '全年助餐服务量', level2: '社会效益指标' })).toBe(false);
});
