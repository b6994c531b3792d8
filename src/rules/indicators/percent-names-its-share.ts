import { indicatorRule } from './indicator-rule.ts';
import { asksSatisfaction } from './row-reading.ts';
import { countedAs } from './unit-fits-name.ts';

/** Words by which a name tells of what the percent is taken, or that something is done in full. */
const SHARE =
  /率|度|比|占|例|幅|覆盖|达标|合格|完成|达到|增|减|降|升|提高|涨|节|优良|入学|成活|参与|普及|%|份额|进度|指数|收益|系数|准确|及时|按[时期]|足额|到位|达成|全部|全面|支付|发放|拨付|落实|执行|缴纳|符合|验收|兑现|水平|满意|认可|好评|评价|考核|安全|健全|控制|性$/;

/** A name that begins so tells an aim; its 安全 and 水平 are what is aimed at. */
const AIM = /^(保障|维护|促进|推动|提升|增强|确保|改善|服务)/;

/** 教学条件改善、办学水平提高 100%: a growth by 5% is a share of what there was, a wish fulfilled by 100% of nothing. */
const WISH = /(水平|质量|能力|条件|环境)?(得到)?(有效|明显|显著|不断)?(提高|提升|增强|改善|优化)(?!率|幅|比)/g;

/** 维护社会稳定 ≥95% names an aim and a percent, but not of what. */
export const percentNamesItsShare = indicatorRule(
  {
    id: 'percent-names-its-share',
    title: '指标值是百分数的，名称说明是什么占什么的比率',
    source: '石家庄“六可”：可审核；比率须说明分子和分母',
    falsePositives: '计算方法写在指标解释一栏而没有收录的，会误报。',
    criteria: ['auditable', 'assessable'],
  },
  (reading, _list, archive) => {
    const { target, row, name } = reading;
    if (name === '' || target?.kind !== 'comparison' || !/^(%|％|百分比)/.test(target.unit)) return undefined;
    const told = AIM.test(name) ? name.replace(/安全|健全|水平/g, '') : name;
    if (SHARE.test(/^100(\.0+)?$/.test(target.value) ? told.replace(WISH, '') : told)) return undefined;
    // A count in percent is told as a unit that does not fit.
    if (asksSatisfaction(reading) || countedAs(name)) return undefined;
    const listed = row.library === undefined ? undefined : archive.indicators.get(row.library);
    if (listed?.formula ?? listed?.definition) return undefined;
    const printed = `${row.target}${row.target?.includes(target.unit) ? '' : target.unit}`;
    return { field: 'target', message: `的指标值为“${printed}”，名称没有说明是什么占什么的百分之几，不好核对。` };
  },
);
