import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

/** The name itself says what is counted: 助餐人次, 惠及户数, 设计使用年限, 补助标准(元/人). */
const UNIT_IN_NAME =
  /[人户次件场天日台套辆项篇份家所处批期宗座条株头只岁班个]数(?!据)|([人场批车班台剂件户]次|课时|小时|分钟|年限|天数|里程)$|\([^()*]*(?:[%‰元人次个户天年月周日吨亩米里件套台座处所家场期批项条辆只头株篇份册本栋间顷时分㎡]|k?m|k?g)\)$/;
/** Numbers that have no unit by nature. */
const PURE_NUMBER = /(指数|系数|倍数|比值|之比|排名|名次|位次|得分|评分|分数|星级|级别|等级)$/;
const MONEY = /成本|资金|经费|费用?$|金额|产值|收入|投资|补[助贴]|价|支出/;

/**
 * A bare 85 may be 85%, a bare 2 may be anything. Zero is zero in every unit. 万 alone is understood of
 * money, and where the name says what is counted; `/株` lacks what is counted per 株.
 */
export const targetHasUnit = indicatorRule(
  {
    id: 'target-has-unit',
    title: '指标值是数的，写明计量单位',
    source: '财预〔2015〕88号：细化量化；预算管理一体化绩效指标字段：计量单位',
    falsePositives: '计量单位印在表头说明里而没有收录的，会误报。',
    criteria: ['quantifiable', 'auditable'],
  },
  (reading, { seenWhole }, archive) => {
    const { target, row, name, aspect } = reading;
    if (!seenWhole || (target?.kind !== 'comparison' && target?.kind !== 'range')) return undefined;
    const isMoney = aspect === 'cost' || MONEY.test(name);
    const isHalf =
      /^\/(?!1)/.test(target.unit) ||
      (/^[十百千万亿]+(\/|$)/.test(target.unit) && !isMoney && !UNIT_IN_NAME.test(name));
    if (target.unit !== '' && !isHalf) return undefined;
    const unitOfLibrary = row.library && archive.indicators.get(row.library)?.unit;
    if (!isHalf && (unitOfLibrary || isPlain(reading))) return undefined;
    const field = row.unit === undefined ? 'target' : 'unit';
    const found = isHalf ? `计量单位只有“${target.unit}”` : '没有计量单位';
    return { field, message: `的指标值印作“${row.target}”，${found}，无法确定数的含义。` };
  },
);

function isPlain({ target, name }: RowReading): boolean {
  const zero = readDecimal('0');
  const isZero = target?.kind === 'comparison' && zero !== undefined && compareDecimal(target.value, zero) === 0;
  return isZero || UNIT_IN_NAME.test(name) || PURE_NUMBER.test(name.replace(/\([^()]*\)$/, ''));
}
