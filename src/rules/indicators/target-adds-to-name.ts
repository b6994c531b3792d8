import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

/** A value that repeats the name says what is to be done, not how much or how well. */
export const targetAddsToName = indicatorRule(
  {
    id: 'target-adds-to-name',
    title: '指标值不照抄指标名称',
    source: '财预〔2015〕88号：指标值是对绩效指标的具体量化',
    falsePositives: '名称本身就是可以判断有无的一件事时，会误报。',
    criteria: ['assessable'],
  },
  (reading) =>
    repeatsName(reading)
      ? {
          field: 'target',
          message: `的指标值印作“${reading.row.target}”，与名称相同，没有说明做到多少或做到什么程度。`,
        }
      : undefined,
);

/** 保证补助资金专款专用 says at its end what is wanted. */
const AIM = /^(确保|保障|保证|实现|做到)/;

/** Whether the value says no more than the name does. 控制在预算内 has its figure in the budget. */
export function repeatsName({ target, name, plain }: RowReading): boolean {
  if (target === undefined || target.kind === 'absent' || name === '') return false;
  const [value, whole] = [core(plain), core(name)];
  const isItsEnd = AIM.test(name) && target.kind === 'qualitative' && value.length >= 4 && whole.endsWith(value);
  return (value === whole || isItsEnd) && !/(不超|控制|在).{0,4}[预概]算[内数]?/.test(plain);
}

/** Without the verbs and nouns that fill a cell: 做到社会认可的办学环境 is 社会认可的办学环境. */
function core(text: string): string {
  return text.replace(/^(做到|达到|实现|完成|确保|保障|保证)|(指标|情况)$/g, '').replace(/[,，。;；、]/g, '');
}
