import { readDecimal } from '../../model/decimal.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import { indicatorRule } from './indicator-rule.ts';

/** What a name ends in, and the units in which that is counted. Scale words before the unit are taken off. */
const COUNTED: [name: RegExp, unit: RegExp, title: string][] = [
  [
    /(人口|人|学生|学员|职工|员工|教师|幼儿|儿童|老人|患者|党员|干部|居民|农民|民警|妇女|人员|运动员|志愿者)数量?$/,
    /人|名|位|口/,
    '人',
  ],
  [/人次数?$/, /人|次/, '人次'],
  [/户数$/, /户|家/, '户'],
  [/面积$/, /^(?!.*立方).*(亩|公顷|米|㎡|里|km|m|ha|㎢)/i, '面积单位'],
  [/(里程|长度)$/, /^(?!.*[平立]方).*(里|米|km|m)/i, '长度单位'],
  [/次数$/, /次|场|批|期|轮|遍|回|起/, '次'],
  [/天数$/, /天|日/, '天'],
  [/[个家场期批项]数$/, /^(?!.*([%‰％]|平方米|亩|公顷|里|元|吨))/, '个、件一类的计数单位'],
  [
    /(?<![建造])[件套台份篇辆座处所间栋册本张株头只支艘盏]数$/,
    /^(?!.*([%‰％人户名]|平方米|亩|公顷|里|元|吨))/,
    '个、件一类的计数单位',
  ],
  [/([^效频汇利税费概速转]率|有效率|比例|占比|满意度)$/, /%|‰|％|百分|成|分|倍|\//, '百分比'],
];
const FIGURE_WITH_UNIT = /(\d[\d,]*(?:\.\d+)?)([人户个名家次件场天台套辆项头只])/;

/** People counted in 户, a rate given as a number of people. A unit that is not printed says nothing. */
export const unitFitsName = indicatorRule(
  {
    id: 'unit-fits-name',
    title: '计量单位与指标名称相合：人数用人，户数用户，比率用百分比',
    source: '计量单位的通行用法，并无明文；财预〔2015〕88号：绩效目标指向明确',
    falsePositives: '名称以“率”结尾而不是比率的（如更换频率），会误报。',
    criteria: ['quantifiable', 'auditable'],
  },
  ({ target, name }) => {
    if (target?.kind !== 'comparison' && target?.kind !== 'range') return undefined;
    const unit = foldSigns(target.unit).replace(/^[十百千万亿]+(?=.)/, '');
    if (unit === '' || unit === '万' || unit.startsWith('/')) return undefined;
    const field = target.text.includes(target.unit) ? 'target' : 'unit';
    const counted = countedAs(name);
    if (counted && !counted[1].test(unit))
      return { field, message: `的计量单位是“${target.unit}”，按名称应为${counted[2]}。` };
    const [inName, number = '', unitInName = ''] = FIGURE_WITH_UNIT.exec(name) ?? [];
    const isSame = target.kind === 'comparison' && target.value === readDecimal(number);
    if (inName === undefined || !isSame || unit === unitInName || unit.startsWith('%')) return undefined;
    return { field, message: `的名称里写作“${inName}”，指标值的计量单位却是“${target.unit}”。` };
  },
);

/** What a name says is counted, and the units for it. */
export function countedAs(name: string): (typeof COUNTED)[number] | undefined {
  const bare = name.replace(/\([^()]*\)$/, '');
  return COUNTED.find(([pattern]) => pattern.test(bare));
}
