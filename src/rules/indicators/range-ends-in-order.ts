import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { indicatorRule } from './indicator-rule.ts';

/** Two ends of which the first is the greater: mostly a digit too many. 95%-90% of a grade table is meant as it stands. */
export const rangeEndsInOrder = indicatorRule(
  {
    id: 'range-ends-in-order',
    title: '区间形式的指标值，前一个数不大于后一个数',
    source: '数的区间写法：下限在前；财预〔2015〕88号：指向明确',
    falsePositives: '习惯把好的一端写在前面的，会误报。',
    criteria: ['quantifiable'],
  },
  ({ target, row, plain }) => {
    if (target?.kind !== 'range' || target.from === target.to) return undefined;
    const first = readDecimal(/\d[\d,]*(\.\d+)?/.exec(plain)?.[0] ?? '');
    if (plain.startsWith('-') || first === undefined || compareDecimal(first, target.to) !== 0) return undefined;
    const message = `的指标值印作“${row.target}”，前一个数大于后一个数，区间的上下限可能写反或多写了一位。`;
    return { field: 'target', message };
  },
);
