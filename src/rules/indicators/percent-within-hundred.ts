import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { indicatorRule } from './indicator-rule.ts';
import { asksSatisfaction, type RowReading } from './row-reading.ts';

/** Names of shares of a whole: most of what is called 率. */
const SHARE = /率(\([^()]*\))?$|(合格|满意|知晓|认知|认可|普及|准确|参与)度|占.{0,8}(比|比例|比重)$|占比|满意/;
/** Names of what may lie above a whole: growth, tasks and money against a plan, more than one for each. */
const ABOVE_WHOLE =
  /增|提[高升]|降|减|节|幅|速|较|超|毛入|完成率|执行率|实现率|达成率|到位率|征缴|入库率|收益|回报|利润|回购|[利使]用|占用|周转|负荷|产[销出]|投入|倍|偿|备付|负债|拨备|杠杆|储备|[汇税利费频概功]率|(?<!有)效率|比率|斜率|分辨率|折算|换算/;

export const percentWithinHundred = indicatorRule(
  {
    id: 'percent-within-hundred',
    title: '合格率、覆盖率、满意度等占整体的比率不超过 100',
    source: '比率的定义：部分不超过整体；财预〔2015〕88号：合理可行',
    falsePositives: '名称像占比，实际是与另一个基数相比的，会误报。“≥”被误识为“2”时（290%）也会说到，那是识别有误。',
    criteria: ['assessable', 'operable'],
  },
  (reading) => {
    const figure = figureOf(reading);
    if (!figure || !exceedsWhole(reading)) return undefined;
    const unit = figure.text.includes(figure.unit) ? '' : figure.unit;
    const message = `的指标值印作“${figure.text}${unit}”，这一类比率最高为 100，可能是印错或识别有误。`;
    return { field: 'target', message };
  },
);

/** Whether a share of a whole is asked to be more than the whole. */
export function exceedsWhole(reading: RowReading): boolean {
  const { name } = reading;
  const figure = figureOf(reading);
  const isShare = asksSatisfaction(reading) || (SHARE.test(name) && !ABOVE_WHOLE.test(name));
  const hundred = readDecimal('100');
  if (!figure || !isShare || hundred === undefined) return false;
  const order = compareDecimal(figure.value, hundred);
  return order > 0 || (order === 0 && figure.comparator === '>');
}

/** A figure in percent, or in 分 where people are asked. */
function figureOf(reading: RowReading) {
  const { target } = reading;
  if (target?.kind !== 'comparison') return undefined;
  const inPoints = target.unit === '分' && asksSatisfaction(reading);
  return inPoints || /^(%|％|百分比)/.test(target.unit) ? target : undefined;
}
