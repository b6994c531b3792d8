import { expect, test } from 'vitest';
import { additivity } from '../../../src/model/additive-measure.ts';

test.each([
  ['助餐人次', '人次', true],
  ['新建村卫生室', '个', true],
  ['改造户数', '户', true],
  ['发放补贴', '万元', true],
  ['满意度', '%', false],
  ['累计改造户数', '户', false],
  ['人均补助', '元/人', false],
  ['日间照料中心运行数', '个', false],
  ['享受津贴老人数', '人', false],
  ['服务得分', '分', false],
  ['站点', '个', false],
])('%s in %s adds up: %s', (name, unit, adds) => expect(additivity(name, unit).adds).toBe(adds));
