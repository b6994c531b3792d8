import { expect, test } from 'vitest';
import {
  agencyCode,
  economicCode,
  functionCode,
  levelOfCode,
  parentCode,
  regionCode,
  regionsAbove,
  type RegionCode,
} from '../../../src/model/codes.ts';

test.each([
  ['000000', 'nation'],
  ['370000', 'province'],
  ['370100', 'prefecture'],
  ['370112', 'county'],
  ['310107012', 'town'],
  ['430600-nanhu', 'zone'],
])('%s is a %s', (code, level) => {
  expect(regionCode.safeParse(code).success).toBe(true);
  expect(levelOfCode(code as RegionCode)).toBe(level);
});

test.each(['4306', '3611', '37011', 'nanhu', '370112 ', '370112-'])('%s is no region code', (code) => {
  expect(regionCode.safeParse(code).success).toBe(false);
});

test.each([
  ['370112', ['370100', '370000', '000000']],
  ['310107012', ['310107', '310100', '310000', '000000']],
  ['430600-nanhu', ['430600', '430000', '000000']],
  ['370000', ['000000']],
  ['000000', []],
])('the regions above %s are %j', (code, above) => expect(regionsAbove(code as RegionCode)).toEqual(above));

test('takes printed unit codes and names of its own', () => {
  for (const code of ['219', '219001', '906017', 'caizheng-ju']) expect(agencyCode.safeParse(code).success).toBe(true);
  for (const code of ['21', 'Caizheng', '219-1']) expect(agencyCode.safeParse(code).success).toBe(false);
});

test('tells the level of a classification code by its length', () => {
  for (const code of ['201', '20106', '2010601']) expect(functionCode.safeParse(code).success).toBe(true);
  for (const code of ['2010', '201060', '301']) expect(functionCode.safeParse(code).success).toBe(false);
  for (const code of ['301', '30101', '50201']) expect(economicCode.safeParse(code).success).toBe(true);
  expect(parentCode('2010601')).toBe('20106');
  expect(parentCode('201')).toBeUndefined();
});
