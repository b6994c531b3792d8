import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { indicatorRule } from './indicator-rule.ts';
import { asksSatisfaction, type RowReading } from './row-reading.ts';

/** Names of shares of a whole. 完成率, 增长率, 执行率, 使用率 and the like can lie above the whole. */
const SHARE =
  /(合格|满意|知晓|认知|认可|覆盖|普及|及时|准确|达标|入学|巩固|就业|成活|参保|参与|好评|优良|发放|处置|办结|化解|受理|无害化处理|抽检|优秀|通过|惠及|入户)[率度]|占.{0,8}(比|比例|比重|率)$|占比|满意/;
/** Names of what may lie above a whole although they hold one of the words above. */
const ABOVE_WHOLE = /增|提[高升]|降|减|完成率|执行率|超|收益|回报|利用|使用率|负荷|产销|保障倍数|较/;

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
