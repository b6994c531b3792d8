import { firstDayOf, lastDayOf } from '../../model/printed-date.ts';
import { formatDate } from '../../model/period.ts';
import { indicatorRule } from './indicator-rule.ts';

/**
 * A target is used on the day of its version; where none is printed, some day from the year before to the end of its
 * own, so that only what lies outside of these two years is told.
 */
export const libraryIndicatorInForce = indicatorRule(
  {
    id: 'library-indicator-in-force',
    title: '指标使用在入库之后、停用之前（先入库、后使用）',
    source: '郑州市财政局：确需使用指标库中未收录绩效指标的，按照“先入库、后使用”的原则办理',
    falsePositives: '入库日是补登的日期时，会误报。',
    criteria: ['operable'],
  },
  ({ row }, { stage, on, fiscalYear }, archive) => {
    const listed = row.library === undefined ? undefined : archive.indicators.get(row.library);
    if (stage !== 'target' || listed === undefined) return undefined;
    const { enteredOn, retiredOn } = listed;
    const [first, last] = on === undefined ? [`${fiscalYear - 1}-01-01`, `${fiscalYear}-12-31`] : [on, on];
    const used = on === undefined ? `${fiscalYear} 年度` : formatDate(on);
    if (enteredOn !== undefined && firstDayOf(enteredOn) > last)
      return { field: 'library', message: `用于 ${used}的目标，入库日为 ${formatDate(enteredOn)}，在使用之后。` };
    if (retiredOn !== undefined && lastDayOf(retiredOn) < first)
      return { field: 'library', message: `用于 ${used}的目标，已在 ${formatDate(retiredOn)}停用。` };
    return undefined;
  },
);
