import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import type { Path, Planter } from '../planter.ts';
import { archetypeOf, draftOf, isOn, percentOf } from './draft-rows.ts';

/** Indicators of quality filed as quantities, so that none of quality is left; or those of cost left out. */
export const frameIsCompletePlanter: Planter<'dossiers'> = {
  rule: 'frame-is-complete',
  collections: ['dossiers'],
  plant(record, { random }) {
    if (archetypeOf(record)?.kind === 'department') return undefined;
    return random.chance(0.5) ? leaveOutCost(record) : fileQualityAsQuantity(record);
  },
};

function fileQualityAsQuantity(record: RecordOf<'dossiers'>): Path[] | undefined {
  const quality = (draftOf(record)?.rows ?? []).filter((row) => isOn(row, '质'));
  if (quality.length === 0 || quality.some((row) => percentOf(row) === undefined)) return undefined;
  for (const row of quality) row.level2 = '数量指标';
  return [['targets', 0, 'rows']];
}

/** Their points go to the first indicator of output. */
function leaveOutCost(record: RecordOf<'dossiers'>): Path[] | undefined {
  const draft = draftOf(record);
  const kept = (draft?.rows ?? []).filter((row) => row.level1 !== '成本指标');
  const first = kept.find((row) => isOn(row, '量'));
  if (!draft || first === undefined || kept.length === draft.rows.length) return undefined;
  const points = (rows: typeof kept) => rows.reduce((sum, { weight = '0' }) => sum + Number(weight), 0);
  first.weight = String(Number(first.weight ?? 0) + points(draft.rows) - points(kept));
  draft.rows = kept;
  return [['targets', 0, 'rows']];
}
