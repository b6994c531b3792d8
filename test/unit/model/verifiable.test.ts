import { expect, test } from 'vitest';
import { isComparable, readVerifiability } from '../../../src/model/verifiable.ts';

const read = (target: string | undefined, more: { nature?: string; unit?: string; name?: string } = {}) => {
  const { name = '培训人数', ...beside } = more;
  return readVerifiability({ name, target, ...beside });
};

test.each([
  ['≥95%', {}],
  ['不低于 2100 人', {}],
  ['2100', { nature: '≥', unit: '人' }],
  ['95%以上', { nature: '定性' }],
  ['25~35 人', {}],
  ['2023年12月前', {}],
  ['12月底前', {}],
  ['=0', {}],
  ['≤0', { name: '重大事故' }],
  ['≥95', { name: '出勤率（%）' }],
  ['≥95', { name: '培训人数（单位：人）' }],
])('%s %o is verifiable', (target, beside) => {
  expect(read(target, beside).isVerifiable).toBe(true);
});

test.each([
  ['2100 人', { hasValue: true, hasDirection: false, hasUnit: true }],
  ['17元/人.每天', { hasValue: true, hasDirection: false, hasUnit: true }],
  ['≥2100', { hasValue: true, hasDirection: true, hasUnit: false }],
  ['168', { hasValue: true, hasDirection: false, hasUnit: false }],
])('%s is a figure that lacks a part', (target, parts) => {
  expect(read(target)).toEqual({ kind: 'figure', isVerifiable: false, ...parts });
});

test.each([
  ['有效提升', 'phrase'],
  ['待定', 'undetermined'],
  ['', 'blank'],
  ['—', 'blank'],
  [undefined, 'blank'],
  ['工5%', 'unreadable'],
] as const)('%s is no figure: %s', (target, kind) => {
  expect(read(target)).toEqual({ kind, hasValue: false, hasDirection: false, hasUnit: false, isVerifiable: false });
});

test('brackets in a name that do not name a unit give none', () => {
  expect(read('≥3', { name: '宣传活动（试点）' }).hasUnit).toBe(false);
});

test.each([
  ['≥95%', '96.5%', undefined, true],
  ['≥95', '96', '人', true],
  ['≥1 万元', '9800元', undefined, true],
  ['≥95%', '已完成', undefined, false],
  ['≥95%', '', undefined, false],
  ['≥95%', undefined, undefined, false],
  ['≥95%', '120 人', undefined, false],
  ['2023年12月前', '2023年11月', undefined, true],
  ['2023年12月前', '100%', undefined, false],
])('%s compares with %s: %s %s', (target, actual, unit, expected) => {
  expect(isComparable({ name: '', target, unit }, actual, unit)).toBe(expected);
});
