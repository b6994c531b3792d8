import { foldSigns } from './fold-signs.ts';

/** Units of things that are made or done anew each year, so that yearly figures make a sum. */
const FLOW_UNITS =
  /^([十百千万亿]*)(人次|次|场|件|公里|千米|米|km|亩|公顷|平方米|㎡|立方米|吨|万元|元|亿元|份|批|株|只|套|台|篇|册)$/;
/** Names that say that the thing is made or done in the year. */
const FLOW_NAMES = /新[建增开设]|改[造建]|修[建复缮]|建设|建成|完成|治理|培训|发放|举办|开展|安装|购置|种植|整治|拆除/;
/** Names that say that the figure is a state at the end of the year, or counts the years before already. */
const STOCK_NAMES = /累计|总数|总量|保有|覆盖|运行|在册|享受|保障|存量|年末|服务.*(人|户)数|[率度]$/;

/** Whether yearly figures of an indicator may be added, or why not, as a Chinese half-sentence. */
export type Additivity = { adds: true } | { adds: false; why: string };

/**
 * 年度数 and 累计数 are never added, nor are rates, points, averages, or people and places that are counted again each
 * year. What neither unit nor name tells is not added.
 */
export function additivity(name: string, unit: string): Additivity {
  const plain = foldSigns(unit);
  if (/累计/.test(name)) return { adds: false, why: '各年印的是累计数' };
  if (/[%‰]|百分/.test(plain) || /[率度]$/.test(name)) return { adds: false, why: '是比率，各年不相加' };
  if (plain === '分') return { adds: false, why: '是得分，各年不相加' };
  if (plain.includes('/') || /^(每|人均|户均|平均)|均/.test(name))
    return { adds: false, why: '是平均数或单价，各年不相加' };
  if (STOCK_NAMES.test(name)) return { adds: false, why: '每年重新计数，同一对象可能年年都在内' };
  if (FLOW_NAMES.test(name) || FLOW_UNITS.test(plain)) return { adds: true };
  return { adds: false, why: '从名称和单位看不出是当年新增还是年末总数' };
}
