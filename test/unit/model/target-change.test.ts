import { describe, expect, test } from 'vitest';
import { targetChange, type PrintedTarget } from '../../../src/model/target-change.ts';

const row = (target: string, unit?: string, nature?: string): PrintedTarget => ({
  target,
  ...(unit !== undefined && { unit }),
  ...(nature !== undefined && { nature }),
});
const kindOf = (before: PrintedTarget, after: PrintedTarget) => {
  const change = targetChange(before, after);
  return 'towards' in change ? `${change.kind} ${change.towards}` : change.kind;
};

describe('two prints of one target', () => {
  test.each([
    [row('≥90%'), row('不低于９０％')],
    [row('＞＝90%'), row('90', '%', '≥')],
    [row('≥12000人次'), row('≥1.2万', '人次')],
    [row('≥12000人次'), row('≥1.2万人次')],
    [row('≤38.45万元'), row('≤38.4万元')],
    [row('≤384500元'), row('≤38.45万元')],
    [row('12000', '人次', '≥'), row('12000', '人次')],
    [row('2024年11月30日前'), row('11月30日前')],
    [row('2024年12月'), row('2024年12月31日前')],
    [row('11月底前'), row('2024年11月30日前')],
    [row('有效提升。'), row(' 有效提升')],
    [row('70%-80%'), row('70～80%')],
    [row('100%'), row('全部')],
    [row('应发尽发'), row('100', '%')],
    [row('0', '起'), row('无')],
    [row('不发生'), row('=0', '起')],
    [row('年底前'), row('2024年12月31日前')],
  ])('are the same: %o and %o', (before, after) => expect(kindOf(before, after)).toBe('same'));

  test.each([
    [row('≥90%'), row('290%')],
    [row('≥90%'), row('工5%')],
    [row('≥550万粒'), row('8550万粒')],
    [row('≥98', '%'), row('8250%', '%', '≥')],
    [row('2100'), row('210010')],
    [row('95%'), row('0.95')],
    [row('90万元'), row('900000')],
    [row('≥90%'), row('')],
    [row('待定'), row('≥90%')],
    [row('≥4次'), row('每年开展4次')],
    [row('十二'), row('12', '座')],
    [row('1.25', '万人'), row('1.3', '万人')],
    [row('≥3次/月'), row('≥36次')],
    [row('100%'), row('合格')],
    [row('进一步提升服务水平'), row('提升服务水平')],
  ])('may be a slip of print: %o and %o', (before, after) => expect(kindOf(before, after)).toBe('unclear'));
});

describe('a changed target', () => {
  test.each([
    [row('≥1200人'), row('≥1000人'), 'value easier'],
    [row('≥90%'), row('≥95%'), 'value harder'],
    [row('≤2%'), row('≤5%'), 'value easier'],
    [row('≤5天'), row('≤3天'), 'value harder'],
    [row('1200人'), row('1000人'), 'value unknown'],
    [row('=100%'), row('=95%'), 'value unknown'],
    [row('≥5%'), row('≤5%'), 'value unknown'],
    [row('1200', '人', '≥'), row('1000', '人'), 'value easier'],
    [row('70%-80%'), row('60%-80%'), 'value unknown'],
    [row('2024年6月30日前'), row('2024年12月31日前'), 'deadline easier'],
    [row('11月底前'), row('9月底前'), 'deadline harder'],
    [row('≥90%'), row('明显提升'), 'form'],
    [row('≥90%'), row('>90%'), 'comparator'],
    [row('按季足额发放'), row('发放工作取得成效'), 'wording'],
    [row('≥100.0%'), row('≥99.5%'), 'value easier'],
  ])('%o to %o is %s', (before, after, kind) => expect(kindOf(before, after)).toBe(kind));
});
