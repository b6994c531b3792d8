import { agree, readComparator, splitComparator } from '../../model/comparator.ts';
import { foldSigns } from '../../model/fold-signs.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import { indicatorRule } from './indicator-rule.ts';
import { exceedsWhole } from './percent-within-hundred.ts';
import type { RowReading } from './row-reading.ts';
import { isUnfilled } from './template-is-filled-in.ts';
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
  (reading) => {
    const { target, row, plain } = reading;
    const sign = exceedsWhole(reading) ? undefined : misreadSign(reading);
    if (sign !== undefined) {
      const actual = (row as EvaluatedRow).actual?.trim();
      const message = `的指标值印作“${row.target}”，实际值印作“${actual}”，开头的“${sign}”可能是“≥”识别有误。`;
      return { field: 'target', message };
    }
    if (target?.kind !== 'unreadable' || isTwoSided(plain) || isUnfilled(plain)) return undefined;
    const split = splitComparator(plain);
    const beside = readComparator(foldSigns(row.nature ?? ''));
    if (split === undefined || (beside && split.comparator && !agree(beside, split.comparator))) return undefined;
    return { field: 'target', message: `的指标值印作“${row.target}”，读不成一个数，可能是排印或识别有误。` };
  },
);

/** A 2 or 8 before exactly the digits of the actual value: ≥550 became 8550. One digit alone tells too little. */
function misreadSign({ target, row }: RowReading): string | undefined {
  if (target?.kind !== 'comparison' || target.comparator !== undefined) return undefined;
  const reached = /\d+(\.\d+)?/.exec((row as EvaluatedRow).actual ?? '')?.[0];
  const [sign = '', rest = ''] = [target.value[0], target.value.slice(1)];
  return /[28]/.test(sign) && rest.length > 1 && rest === reached ? sign : undefined;
}
