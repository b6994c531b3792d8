import { indicatorRule } from './indicator-rule.ts';

const MOST_CHARACTERS = 40;

/** A value that can be compared fits a cell. Sentences belong to the goal or to the explanation of the indicator. */
export const targetIsShort = indicatorRule(
  {
    id: 'target-is-short',
    title: `指标值不是成段的文字（不超过 ${MOST_CHARACTERS} 字）`,
    source: '财预〔2015〕88号附表：指标值一栏填写具体数值或标准；字数为本站所定，并无明文',
    falsePositives: '分档的定性标准逐档写在指标值里的，会误报。',
    criteria: ['operable', 'monitorable'],
  },
  ({ target, plain }) => {
    if (target?.kind !== 'qualitative') return undefined;
    if (!isLong(plain)) return undefined;
    const { length } = [...plain];
    return { field: 'target', message: `的指标值有 ${length} 字，是成段的文字，不便于和实际完成值对照。` };
  },
);

/** Whether a value is a text rather than an entry in a cell. */
export function isLong(plain: string): boolean {
  return [...plain].length > MOST_CHARACTERS;
}
