import type { Planter } from '../planter.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';

/** A point moved from one reached indicator of output to another; sums and scores stay right. */
export const approvedWeightKeptPlanter: Planter<'dossiers'> = {
  rule: 'approved-weight-kept',
  collections: ['dossiers'],
  plant(record) {
    const rows = selfEvaluationOf(record)?.rows ?? [];
    const full = [...rows.keys()].filter((place) => {
      const { level1, score, weight } = rows[place]!;
      return level1 === '产出指标' && score === weight && Number(weight) >= 4;
    });
    const [from, to] = full;
    if (from === undefined || to === undefined) return undefined;
    for (const [place, step] of [
      [from, -1],
      [to, 1],
    ] as const) {
      const row = rows[place]!;
      row.weight = String(Number(row.weight) + step);
      row.score = row.weight;
    }
    return [
      ['evaluations', 0, 'rows', from, 'weight'],
      ['evaluations', 0, 'rows', to, 'weight'],
    ];
  },
};
