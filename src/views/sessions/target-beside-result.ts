import { readTargetValue, direction } from '../../model/target-value.ts';
import { reachedFigures, inUnitOf } from '../../rules/results/reached-figures.ts';
import { sameRowIn } from '../../rules/results/indicator-years.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { EvaluatedRow, TargetRow } from '../../schemas/indicator-row.ts';
import { readRow } from '../../model/target-change.ts';

type Dossier = RecordOf<'dossiers'>;

/** An indicator of this year's target with the last result of the same indicator. */
export type TargetBesideResult = {
  row: TargetRow;
  last: { year: number; row: EvaluatedRow } | undefined;
  /** Whether the target asks for less than was reached; `undefined` where the two do not compare. */
  isBelow: boolean | undefined;
};

/** The newest version of the targets of a year that has indicators. */
export function newestTargetRows({ targets = [] }: Dossier): readonly TargetRow[] {
  return targets.findLast(({ rows }) => rows.length > 0)?.rows ?? [];
}

/** Every indicator of the newest target beside the newest self-evaluation of a year before. `earlier` is newest first. */
export function targetsBesideResults(draft: Dossier, earlier: readonly Dossier[]): TargetBesideResult[] {
  return newestTargetRows(draft).map((row) => {
    for (const dossier of earlier) {
      const found = sameRowIn(dossier, row);
      if (found?.actual === undefined || found.actual.trim() === '') continue;
      return { row, last: { year: dossier.fiscalYear, row: found }, isBelow: isBelow(row, found) };
    }
    return { row, last: undefined, isBelow: undefined };
  });
}

function isBelow(row: TargetRow, last: EvaluatedRow): boolean | undefined {
  const target = readRow(row);
  const unit = last.unit === undefined ? {} : { unit: last.unit };
  const reached = reachedFigures(target, inUnitOf(target, readTargetValue(last.actual ?? '', unit)));
  const better = direction(target);
  if (!reached || (better !== 'higher' && better !== 'lower')) return undefined;
  return better === 'higher' ? reached.target < reached.actual : reached.target > reached.actual;
}

/**
 * The indicator that stands for the target in one line: a 数量指标 with a last result, the heaviest first; else any other
 * with a result; else the first.
 */
export function leadingTarget(all: readonly TargetBesideResult[]): TargetBesideResult | undefined {
  const weight = ({ row }: TargetBesideResult) => Number.parseFloat(row.weight ?? '') || 0;
  const known = all.filter(({ last }) => last !== undefined).toSorted((a, b) => weight(b) - weight(a));
  return known.find(({ row }) => row.level2.includes('数量')) ?? known[0] ?? all[0];
}
