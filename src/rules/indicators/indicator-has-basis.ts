import { absenceOfCell } from '../../model/absence.ts';
import { indicatorRule } from './indicator-rule.ts';

/** Only an empty cell of a column that the form has. */
export const indicatorHasBasis = indicatorRule(
  {
    id: 'indicator-has-basis',
    title: '有指标依据一栏的，依据已经填写',
    source: '石家庄市财政局：每条指标可量化、有依据、有出处',
    falsePositives: '几条指标合用一个依据单元格，录入时没有拆开的，会误报。',
    criteria: ['auditable'],
  },
  ({ row, name }, { seenWhole }) => {
    if (!seenWhole || name === '' || row.basis === undefined) return undefined;
    if (absenceOfCell(row.basis) !== 'left-blank') return undefined;
    return { field: 'basis', message: '没有填写依据，指标和指标值从何而来无从查对。' };
  },
);
