import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import type { EvaluatedRow } from '../../../../../src/schemas/indicator-row.ts';
import type { Path } from '../planter.ts';
import { figureOf, findRow, isReached } from './scored-row.ts';

type Dossier = RecordOf<'dossiers'>;

/**
 * Gives an indicator whose target was met this year and the year before another target for this year, in every list of
 * the dossier, where that one stays met and not by half as much again. `undefined` where `next` finds none.
 */
export function moveTarget(
  record: Dossier,
  before: Dossier | undefined,
  next: (last: EvaluatedRow, row: EvaluatedRow) => number | undefined,
): Path[] | undefined {
  if (before === undefined || (record.targets ?? []).length !== 1) return undefined;
  const lastRows = before.evaluations?.[0]?.rows ?? [];
  const targetOf = (row: EvaluatedRow): number | undefined => {
    const last = lastRows.find(({ id, name, unit }) => id === row.id && name === row.name && unit === row.unit);
    const reached = figureOf(row.actual);
    if (!last || reached === undefined || !/^≥/.test(row.target ?? '') || !/^≥/.test(last.target ?? ''))
      return undefined;
    // What is asked of satisfaction has a floor of its own.
    if (/满意度/.test(row.level1)) return undefined;
    if (isReached(last) !== true || isReached(row) !== true) return undefined;
    const wanted = next(last, row);
    return wanted !== undefined && wanted > 0 && reached <= wanted * 1.5 ? wanted : undefined;
  };
  const found = findRow(record, (row) => targetOf(row) !== undefined);
  if (!found) return undefined;
  const { id, target = '' } = found.row;
  const decimals = target.split('.')[1]?.length ?? 0;
  const printed = `≥${targetOf(found.row)!.toFixed(decimals)}`;
  const lists = [record.targets?.[0]?.rows, record.monitorings?.[0]?.rows, record.evaluations?.[0]?.rows];
  for (const row of lists.flatMap((rows) => rows ?? [])) if (row.id === id) row.target = printed;
  const place = record.targets?.[0]?.rows.findIndex((row) => row.id === id) ?? 0;
  return [['targets', 0, 'rows', place, 'target']];
}
