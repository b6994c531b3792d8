import { foldSigns } from '../../model/fold-signs.ts';
import { sharedPlaces } from '../../model/measure-unit.ts';
import type { TargetValue } from '../../model/target-value.ts';
import type { Rule } from '../rule.ts';
import { shownActual, shownName, shownTarget } from './read-row.ts';
import { isUnitSlip } from './reached-figures.ts';
import { findingAt, resultsOf } from './results-of.ts';

/** Units that mean the same thing, or count the same thing with another measure word. */
const ALIKE: readonly string[][] = [
  ['人', '名', '位', '个', '人次', '人数'],
  [
    '个',
    '家',
    '所',
    '处',
    '座',
    '栋',
    '幢',
    '间',
    '项',
    '套',
    '台',
    '条',
    '宗',
    '起',
    '件',
    '份',
    '次',
    '场',
    '场次',
    '批',
    '批次',
    '期',
    '只',
    '头',
    '张',
    '篇',
    '册',
    '本',
    '辆',
    '支',
    '枚',
    '株',
    '棵',
    '块',
    '班',
  ],
  ['户', '户数', '家'],
  ['平方米', '㎡', 'm2', 'm²', '平米'],
  ['立方米', 'm3', 'm³', '方', '㎥'],
  ['公里', '千米', 'km', '里程'],
  ['公斤', '千克', 'kg'],
  ['吨', 't'],
  ['米', 'm', 'M', '延米'],
  ['天', '日', '工作日', '个工作日', '日历天', '日历日', '自然日', '周', '个星期', '星期'],
  // An hour is sixty minutes whichever of them is printed.
  ['小时', 'h', '时', '个小时', '分钟', 'min', '秒', '秒钟'],
  ['个月', '月', '月份'],
  ['次', '人次', '次数'],
  ['分', '分值'],
  ['%', '百分点', '个百分点', '百分比', '百分数'],
];

export const unitAsInTarget: Rule = {
  id: 'unit-as-in-target',
  severity: 'warning',
  title: '实际值与目标值的计量单位相同',
  source: '财预〔2020〕10号附表：实际完成值与年度指标值逐项对应',
  falsePositives: '两个单位是同一单位的不同写法而本站没有收录时会误报。',
  *check(archive) {
    for (const result of resultsOf(archive)) {
      const { row, reading } = result;
      const [wanted, reached] = [unitOf(reading.target), unitOf(reading.actual)];
      const isSlip = isUnitSlip(reading.target, reading.actual);
      if (
        wanted === reached ||
        wanted === '' ||
        reached === '' ||
        (!isSlip && areAlike(wanted, reached)) ||
        isShareOfCount(wanted, reached)
      )
        continue;
      const message = `指标${shownName(row)}目标 ${shownTarget(row)}，实际 ${shownActual(row)}，计量单位不同（${wanted}、${reached}），${isSlip ? '两数相近而单位相差悬殊，可能有一处印错' : '无法比较'}。`;
      yield findingAt(result, 'actual', message);
    }
  },
};

/** 100% where pieces were asked for: a rule of its own says so. */
export function isShareOfCount(wanted: string, reached: string): boolean {
  return /[%‰]/.test(reached) && !/[%‰分度率]|百分/.test(wanted);
}

/** The printed unit of a figure; empty where the value is no figure, or prints none or 万 alone. */
export function unitOf(value: TargetValue): string {
  const unit = value.kind === 'comparison' || value.kind === 'range' ? foldSigns(value.unit) : '';
  return /^[十百千万亿]+$/.test(unit) ? '' : unit;
}

/** One unit may be a part of the other: 元 beside 元/人.天, 万件 beside 万件(册). */
function areAlike(one: string, other: string): boolean {
  if (sharedPlaces(one, other) || one.startsWith(other) || other.startsWith(one)) return true;
  if (one.endsWith(other) || other.endsWith(one)) return true;
  const [first, second] = [bareUnit(one), bareUnit(other)];
  return first === second || ALIKE.some((units) => units.includes(first) && units.includes(second));
}

function bareUnit(unit: string): string {
  return unit.replace(/^[十百千万亿]+(?=.)/, '').replace(/[(/].*$/, '');
}
