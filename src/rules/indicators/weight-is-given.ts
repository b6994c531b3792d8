import { absenceOfCell } from '../../model/absence.ts';
import { compareDecimal, type DecimalText } from '../../model/decimal.ts';
import { FULL_MARK, readPoints, sumPoints } from '../points.ts';
import { indicatorRule } from './indicator-rule.ts';
import type { RowReading } from './row-reading.ts';

/** Weights that make 90 or 100 without the row: its cell is merged with that of a neighbour. */
const WHOLE = [90, 100].map((points) => String(points) as DecimalText);

/** An indicator without points cannot count. */
export const weightIsGiven = indicatorRule(
  {
    id: 'weight-is-given',
    title: '其他指标有分值的，每条指标都有分值',
    source: '财预〔2020〕10号附表：每条三级指标设分值；财预〔2021〕101号：分值权重',
    falsePositives: '合并单元格的分值只录在第一条，而各条相加又不等于满分的，会误报。',
    criteria: ['assessable'],
  },
  (reading, list) => {
    const { row, name } = reading;
    if (!list.seenWhole || name === '' || name.startsWith('其中') || row.weight === undefined) return undefined;
    if (!lacksWeight(reading) || reading.target?.kind === 'absent') return undefined;
    const given = list.rows.flatMap((other) => pointsOf(other));
    if (given.length < 2) return undefined;
    const sum = sumPoints(given);
    if (WHOLE.some((whole) => compareDecimal(whole, sum) === 0) || compareDecimal(sum, FULL_MARK) > 0) return undefined;
    const found = row.weight.trim() === '' ? '没有填写分值' : `的分值为 ${row.weight.trim()}`;
    return { field: 'weight', message: `${found}，而同一张表有 ${given.length} 条指标有分值，完成与否不影响得分。` };
  },
);

function lacksWeight({ row }: RowReading): boolean {
  const cell = readPoints(row.weight);
  if (cell.kind === 'points') return /^0+(\.0+)?$/.test(cell.value);
  return absenceOfCell(row.weight ?? '') === 'left-blank';
}

function pointsOf({ row }: RowReading): DecimalText[] {
  const cell = readPoints(row.weight);
  return cell.kind === 'points' && !/^0+(\.0+)?$/.test(cell.value) ? [cell.value] : [];
}
