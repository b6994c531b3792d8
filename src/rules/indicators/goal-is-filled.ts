import { absenceOfCell } from '../../model/absence.ts';
import { indicatorListRule } from './indicator-rule.ts';
import { hasFormBlanks } from './template-is-filled-in.ts';

/** Only where the form has the cell. A goal that still holds the blanks of the form is not filled in either. */
export const goalIsFilled = indicatorListRule(
  {
    id: 'goal-is-filled',
    title: '有年度总体目标一栏的，总体目标已经填写',
    source: '财预〔2015〕88号附表：年度目标',
    falsePositives: '总体目标印在同一文件的其他位置而没有收录的，会误报。',
    criteria: ['operable', 'publishable'],
  },
  ({ goal, seenWhole }) => {
    if (goal === undefined) return undefined;
    if (hasFormBlanks(goal))
      return { path: ['goal'], value: goal, message: '年度总体目标里还留有表样待填的空格或提示语。' };
    if (!seenWhole || absenceOfCell(goal) !== 'left-blank') return undefined;
    return { path: ['goal'], value: goal, message: '年度总体目标一栏没有填写。' };
  },
);
