import { meets } from '../../../../../src/model/target-value.ts';
import { readRow } from '../../../../../src/model/target-change.ts';
import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import type { EvaluatedRow, TargetRow } from '../../../../../src/schemas/indicator-row.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** A row of the self-evaluation, reached and with all its points, beside the row that was approved once and for all. */
export type ApprovedRow = { place: number; row: EvaluatedRow; approved: TargetRow };

/** Fully reached counts of output (≥) in a year whose targets were not adjusted; they can be asked for less. */
export function reachedCounts(dossier: RecordOf<'dossiers'>): ApprovedRow[] {
  const { targets = [] } = dossier;
  if (targets.length !== 1 || targets[0]?.version !== 'approved') return [];
  const approved = new Map(targets[0].rows.map((row) => [row.id, row]));
  return (selfEvaluationOf(dossier)?.rows ?? []).flatMap((row, place) => {
    const before = approved.get(row.id);
    const isFull = row.score === row.weight && meets(readRow(row), readRow({ target: row.actual, unit: row.unit }));
    return before && isFull && row.level1 === '产出指标' && countOf(row.target) >= 20
      ? [{ place, row, approved: before }]
      : [];
  });
}

/** Whether the dossier stays lean with another version of its targets. */
export function hasRoom(dossier: RecordOf<'dossiers'>): boolean {
  const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
  return bytesOf(dossier) + bytesOf(dossier.targets?.[0] ?? {}) < LEAN_BYTES;
}

/** 12 KB for an object and year, less what is printed around a version. */
const LEAN_BYTES = 10_500;

/** The whole number of a target such as ≥120; 0 for every other. */
export function countOf(target: string | undefined): number {
  return Number(/^≥(\d+)$/.exec(target ?? '')?.[1] ?? 0);
}

/** Nine tenths of a count. */
export function lowered(target: string | undefined): string {
  return `≥${Math.floor(countOf(target) * 0.9)}`;
}
