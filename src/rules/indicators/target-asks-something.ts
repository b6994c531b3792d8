import { indicatorRule } from './indicator-rule.ts';

const SHARE = /[率度]$|占比|比例|比重/;
/** What is wished to be none. */
const HARM =
  /事故|投诉|违[纪规法]|差错|错误|问题|案件|上访|信访|[死伤]亡|污染|超标|不合格|变质|拖欠|欠[薪费]|流失|损失|遗漏|失误|抛弃|发生|新增|返贫|辍学|风险|舆情|浪费|隐患|火灾|疫情|缺陷|退[回换]|逾期|超支|控制|压减|压降|严禁|禁止|楼堂馆所|超编|违建|债务|积压|库存/;

/** ≥0 is met by doing nothing, ≤100% of a share by everything. 0 by itself is a target where something bad is counted. */
export const targetAsksSomething = indicatorRule(
  {
    id: 'target-asks-something',
    title: '指标值不是做不做都能达到的数',
    source: '财预〔2015〕88号：绩效目标合理可行，与计划期内的任务数或计划数相对应',
    falsePositives: '可以为负的数（如净增量）以“≥0”为目标时，会误报。',
    criteria: ['assessable', 'operable'],
  },
  ({ target, name, aspect }) => {
    if (target?.kind !== 'comparison') return undefined;
    const { comparator, value, unit } = target;
    const isZero = /^0+(\.0+)?$/.test(value);
    const isFree =
      (isZero && comparator === '≥' && !/[净增]|[增降]幅|收益|盈|利润|结余|差额/.test(name)) ||
      (/^100(\.0+)?$/.test(value) &&
        comparator === '≤' &&
        unit.startsWith('%') &&
        SHARE.test(name) &&
        !/执行|控制/.test(name));
    const isNothing = isZero && comparator !== '≥' && comparator !== '>' && aspect === 'quantity' && counted(name);
    if (!isFree && !isNothing) return undefined;
    const found = isFree ? '无论做了多少都能达到' : '数量为零';
    return { field: 'target', message: `的指标值为“${comparator ?? ''}${value}${unit}”，${found}，没有提出要求。` };
  },
);

function counted(name: string): boolean {
  return /(数量?|人次|场次|面积|里程|套数|次数)$/.test(name) && !HARM.test(name);
}
