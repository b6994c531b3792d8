import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import type { TargetComparison, TargetRange } from '../../model/target-value.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { indicatorRule } from './indicator-rule.ts';
import { asksSatisfaction } from './row-reading.ts';

/**
 * The lowest value that the target lets pass, against what the jurisdiction asks: where it asks for more than 90,
 * ≥90 is too low, >90 and ≥91 are not. 分 and % are two scales, and a figure without unit is on neither.
 */
export const satisfactionTargetEnough = indicatorRule(
  {
    id: 'satisfaction-target-enough',
    title: '满意度的目标值达到当地的要求',
    source: '当地规则（地区页“当地规则”），如常州市：目标值要高于 90 分',
    falsePositives: '表中的百分数实际是百分制得分的，不作比较，因此可能漏报。',
    criteria: ['assessable'],
  },
  (reading, { regionCode, fiscalYear }, archive) => {
    const { target } = reading;
    if (!asksSatisfaction(reading) || (target?.kind !== 'comparison' && target?.kind !== 'range')) return undefined;
    const [rule] = rulesInForce(
      archive,
      regionCode,
      fiscalYear,
      'satisfaction',
      (stated) => stated.target !== undefined,
    );
    const asked = rule?.target;
    const lowest = lowestOf(target);
    const line = asked && readDecimal(String(asked.value));
    if (!asked || !line || !lowest || scaleOf(target.unit) !== asked.unit) return undefined;
    const order = compareDecimal(lowest.value, line);
    if (order > 0 || (order === 0 && (asked.comparator === '≥' || lowest.isOpen))) return undefined;
    const printed = target.text.includes(target.unit) ? target.text : `${target.text}${target.unit}`;
    const wanted = `${asked.comparator === '>' ? '高于' : '不低于'} ${asked.value}${asked.unit}`;
    const sign = target.kind === 'comparison' && !/[≥>]/.test(target.text) ? (target.comparator ?? '') : '';
    return { field: 'target', message: `的目标值为“${sign}${printed}”，当地规定满意度目标值应${wanted}。` };
  },
);

function lowestOf(target: TargetComparison | TargetRange) {
  if (target.kind === 'range') return { value: target.from, isOpen: false };
  const { comparator, value, precision } = target;
  if (precision !== 'exact' || comparator === '≤' || comparator === '<') return undefined;
  return { value, isOpen: comparator === '>' };
}

function scaleOf(unit: string): '分' | '%' | undefined {
  const plain = foldSigns(unit);
  return /^(%|百分比|百分数)/.test(plain) ? '%' : plain === '分' ? '分' : undefined;
}
