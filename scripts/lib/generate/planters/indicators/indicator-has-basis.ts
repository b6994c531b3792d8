import type { Planter } from '../planter.ts';

/** One basis left blank in a form that has the column. */
export const indicatorHasBasisPlanter: Planter<'dossiers'> = {
  rule: 'indicator-has-basis',
  collections: ['dossiers'],
  plant({ targets = [] }, { random }) {
    const rows = targets[0]?.rows;
    if (rows === undefined) return undefined;
    const blank = random.pick(rows);
    for (const row of rows) row.basis = row === blank ? '' : '示例市预算绩效指标库';
    return [['targets', 0, 'rows', rows.indexOf(blank), 'basis']];
  },
};
