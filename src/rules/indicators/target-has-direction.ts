import { readComparator } from '../../model/comparator.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';
import { exceedsWhole } from './percent-within-hundred.ts';
import type { RowReading } from './row-reading.ts';
import { repeatsName } from './target-adds-to-name.ts';

/** The name says which side is meant, or that the figure is to be kept exactly. */
const DIRECTION_IN_NAME =
  /不[低少高多大小]于|不得?超过|以[上下内]|达到|增|减|降|提[高升]|控制|上限|下限|最[高低]|节约|节能|超支|标准/;
/** What holds one of those words and tells no side. */
const NO_DIRECTION =
  /新增|高标准|标准化|增值税|增[殖派补设订]|降[尘雨水噪解]|减[灾震]|减速|提[升质高](?=及|和|与|改造|工程|项目|行动)|提质改造|(随访|血[压糖]|病情|疾病)(预防)?控制|控制(点|系统|室|工程|性|器|设备|装置|柜|台|箱|终端|中心)|增[氧压湿]|降[温压]设?[备施]|节能(?=灯|路灯|灯具|改造|设备|产品|诊断|审查|宣传)|标准(间|厂房|体系|文本|制[修定])|节约型|(级|规模|[年周]?岁|年级|学历|本科|大专|高中|职称)[及含(]*以[上下]/g;
const DIRECTION_IN_NATURE = /正向|[反逆负]向|[高低大小多少]优|越[高低大小多少]/;

/**
 * A bare 90% leaves open whether 95% is better and 89% is missed. 100% and 0 stand at the end of their scale, and a
 * frequency such as 1次/月 is a fixed one.
 */
export const targetHasDirection = indicatorRule(
  {
    id: 'target-has-direction',
    title: '指标值是数的，写明不低于、不高于或等于',
    source: '预算管理一体化绩效指标字段：指标性质（≥、≤、＝、定性）',
    falsePositives: '当地填报说明统一规定了没有符号的按“不低于”理解，而本站没有收录这份说明的，会误报。',
    criteria: ['assessable'],
  },
  (reading, { seenWhole }, archive) => {
    const { target, row, name } = reading;
    if (!seenWhole || exceedsWhole(reading) || repeatsName(reading)) return undefined;
    if (target?.kind !== 'comparison' || target.comparator !== undefined) return undefined;
    const nature = foldSigns(row.nature ?? '');
    const told = name.replace(NO_DIRECTION, '');
    if (readComparator(nature) || DIRECTION_IN_NATURE.test(nature) || DIRECTION_IN_NAME.test(told)) return undefined;
    if (/^0+(\.0+)?$/.test(target.value) || isHundredPercent(target.value, target.unit)) return undefined;
    if (/[次期批]\/([年季月周日天]|小?时|分钟)/.test(target.unit) || isRoundTheClock(reading)) return undefined;
    if (row.library && archive.indicators.get(row.library)?.direction) return undefined;
    const message = `的指标值印作“${row.target}”，没有注明不低于、不高于还是等于，完成得多或少是否算达标不明确。`;
    return { field: 'target', message };
  },
);

function isHundredPercent(value: string, unit: string): boolean {
  return /^100(\.0+)?$/.test(value) && /^(%|百分比)/.test(foldSigns(unit));
}

/** 值班值守 24小时 leaves no side open; 修复时间 24小时 does. */
function isRoundTheClock({ target, name }: RowReading): boolean {
  return (
    target?.kind === 'comparison' &&
    `${target.value}${target.unit}` === '24小时' &&
    !/时间|时[限长效]|响应|修复|完成/.test(name)
  );
}
