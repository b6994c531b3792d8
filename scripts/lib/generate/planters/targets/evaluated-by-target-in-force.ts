import { isMoved, readRow, targetChange } from '../../../../../src/model/target-change.ts';
import { meets } from '../../../../../src/model/target-value.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import type { Planter } from '../planter.ts';

/** A self-evaluation against the target of before the adjustment, which was reached as well. */
export const evaluatedByTargetInForcePlanter: Planter<'dossiers'> = {
  rule: 'evaluated-by-target-in-force',
  collections: ['dossiers'],
  plant(record) {
    const [approved, adjusted] = record.targets ?? [];
    if (approved?.version !== 'approved' || adjusted?.version !== 'adjusted') return undefined;
    const before = new Map(approved.rows.map((row) => [row.id, row]));
    for (const [place, row] of (selfEvaluationOf(record)?.rows ?? []).entries()) {
      const old = before.get(row.id);
      if (old === undefined || !isMoved(targetChange(old, row)) || row.score !== row.weight) continue;
      if (!meets(readRow(old), readRow({ target: row.actual, unit: row.unit }))) continue;
      row.target = old.target;
      return [['evaluations', 0, 'rows', place, 'target']];
    }
    return undefined;
  },
};
