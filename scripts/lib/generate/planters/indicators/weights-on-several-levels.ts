import type { Planter } from '../planter.ts';
import { draftOf } from './draft-rows.ts';

/** All points on output. */
export const weightsOnSeveralLevelsPlanter: Planter<'dossiers'> = {
  rule: 'weights-on-several-levels',
  collections: ['dossiers'],
  plant(record) {
    const rows = draftOf(record)?.rows ?? [];
    const output = rows.find(({ level1 }) => level1 === '产出指标');
    if (output === undefined) return undefined;
    for (const row of rows) {
      if (row.level1 === '产出指标') continue;
      output.weight = String(Number(output.weight) + Number(row.weight));
      row.weight = '—';
    }
    return [['targets', 0, 'rows']];
  },
};
