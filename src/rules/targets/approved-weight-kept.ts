import { addDecimal, compareDecimal, type DecimalText } from '../../model/decimal.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { readPoints } from '../points.ts';
import type { Finding, Rule } from '../rule.ts';
import { tracedRows, versionName, type TracedRow } from './target-versions.ts';

/** The points of an indicator in the self-evaluation are those of the approved targets. */
export const approvedWeightKept: Rule = {
  id: 'approved-weight-kept',
  severity: 'warning',
  title: '自评表的分值与批复的目标一致',
  source: '财预〔2020〕10号（自评指标的权重由单位在申报目标时确定）',
  falsePositives:
    '各项分值按同一比例折算（总分 100 折成 90）的不提示，只有一项不同的由分值合计的规则说明；部门评价、财政评价另有指标体系，不比。',
  *check({ dossiers }) {
    for (const [key, dossier] of dossiers) {
      for (const finding of movedWeights(dossier)) yield { collection: 'dossiers', key, ...finding };
    }
  },
};

type Weighed = { traced: TracedRow; before: DecimalText; after: DecimalText };

function movedWeights(dossier: RecordOf<'dossiers'>): Omit<Finding, 'collection' | 'key'>[] {
  const weighed = tracedRows(dossier)
    .filter(({ kind }) => kind === 'self')
    .flatMap((traced) => weighedRow(traced) ?? []);
  const forms = Map.groupBy(weighed, ({ traced }) => traced.path[1]);
  return [...forms.values()].filter(isShifted).flatMap((rows) => rows.flatMap(findingOf));
}

/** The points of the version in force beside those printed. */
function weighedRow(traced: TracedRow): Weighed | undefined {
  const after = readPoints(traced.row.weight);
  const before = readPoints(traced.inForce.row.weight);
  if (before.kind !== 'points' || after.kind !== 'points') return undefined;
  if (traced.inForce.row.weight?.includes('%') !== traced.row.weight?.includes('%')) return undefined;
  return { traced, before: before.value, after: after.value };
}

/**
 * Whether points were moved from some indicators to others. Points that all follow one factor are on another scale, as
 * where 100 become 90; a single row moved breaks the sum of one of the two forms, which is told there.
 */
function isShifted(rows: readonly Weighed[]): boolean {
  const moved = rows.filter(({ before, after }) => compareDecimal(before, after) !== 0);
  if (moved.length < 2) return false;
  const [before, after] = [addDecimal(rows.map((row) => row.before)), addDecimal(rows.map((row) => row.after))];
  if (compareDecimal(before, after) === 0) return true;
  const factor = Number(after) / Number(before);
  return rows.some((row) => Math.abs(Number(row.before) * factor - Number(row.after)) > HALF_A_POINT);
}

/** How far rounding to whole points may take one row. */
const HALF_A_POINT = 0.5;

function findingOf({ traced, before, after }: Weighed): Omit<Finding, 'collection' | 'key'>[] {
  if (compareDecimal(before, after) === 0) return [];
  const { row, path, inForce: held } = traced;
  const message = `自评表上“${row.name}”的分值是 ${row.weight}，${versionName(held.version)}是 ${held.row.weight}，没有记录说明分值调整。`;
  return [{ path: [...path, 'weight'], value: row.weight ?? '', message }];
}
