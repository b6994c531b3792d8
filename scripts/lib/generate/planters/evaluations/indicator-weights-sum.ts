import type { Planter } from '../planter.ts';

/** 分值 of the approved targets that make more than the full mark. */
export const indicatorWeightsSumPlanter: Planter<'dossiers'> = {
  rule: 'indicator-weights-sum',
  collections: ['dossiers'],
  plant({ targets }, { random }) {
    const rows = targets?.[0]?.rows;
    if (rows === undefined) return undefined;
    const row = random.pick(rows);
    row.weight = String(Number(row.weight) + random.pick([2, 3, 5]));
    return [['targets', 0, 'rows']];
  },
};
