import { absenceOfCell } from '../../model/absence.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

/** An empty cell of a column that the form has; 无; and a dash, where the form has a basis for other rows. */
export const indicatorHasBasis = indicatorRule(
  {
    id: 'indicator-has-basis',
    title: '有指标依据一栏的，依据已经填写',
    source: '石家庄市财政局：每条指标可量化、有依据、有出处',
    falsePositives: '几条指标合用一个依据单元格，录入时没有拆开的，会误报。',
    criteria: ['auditable'],
  },
  ({ row, name }, { seenWhole, rows }) => {
    if (!seenWhole || name === '' || row.basis === undefined) return undefined;
    const reason = absenceOfCell(row.basis);
    const isNone = /^(无|暂无|没有)(依据)?$/.test(row.basis.trim());
    if (!isNone && (reason === undefined || (reason !== 'left-blank' && !rows.some(printsBasis)))) return undefined;
    const found = reason === 'left-blank' ? '没有填写依据' : `的依据印作“${row.basis.trim()}”`;
    return { field: 'basis', message: `${found}，指标和指标值从何而来无从查对。` };
  },
);

function printsBasis({ row: { basis } }: RowReading): boolean {
  return basis !== undefined && absenceOfCell(basis) === undefined;
}
