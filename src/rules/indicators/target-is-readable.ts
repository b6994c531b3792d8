import { splitComparator } from '../../model/comparator.ts';
import { indicatorRule } from './indicator-rule.ts';
import { isTwoSided } from './two-sided.ts';

/** Signs where a figure should be: 290$, 工5%, 到0次, 2/8列. Contradictions with 指标性质 are told by another rule. */
export const targetIsReadable = indicatorRule(
  {
    id: 'target-is-readable',
    title: '指标值可以读成一个数、一个日期或一句话',
    source: '财预〔2016〕143号：公开内容准确、形式规范',
    falsePositives: '本站转存或识别时损坏、原件清楚的，会误报。',
    criteria: ['publishable', 'auditable'],
  },
  ({ target, row, plain }) => {
    if (target?.kind !== 'unreadable' || isTwoSided(plain)) return undefined;
    const split = splitComparator(plain);
    if (split === undefined || /^\d[\d,]*(\.\d+)?%?$/.test(split.rest)) return undefined;
    return { field: 'target', message: `的指标值印作“${row.target}”，读不成一个数，可能是排印或识别有误。` };
  },
);
