import type { Planter } from '../planter.ts';
import { archetypeOf, draftOf, isOn, percentOf } from './draft-rows.ts';

/** Indicators of quality filed as quantities, so that none of quality is left. */
export const frameIsCompletePlanter: Planter<'dossiers'> = {
  rule: 'frame-is-complete',
  collections: ['dossiers'],
  plant(record) {
    const quality = (draftOf(record)?.rows ?? []).filter((row) => isOn(row, '质'));
    if (archetypeOf(record)?.kind === 'department' || quality.length === 0) return undefined;
    if (quality.some((row) => percentOf(row) === undefined)) return undefined;
    for (const row of quality) row.level2 = '数量指标';
    return [['targets', 0, 'rows']];
  },
};
