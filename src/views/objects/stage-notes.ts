import type { StageKey } from '../../model/stage.ts';
import type { ArchiveIndex, Keyed } from '../archive/archive-index.ts';
import { notesOf } from '../parts/notes.ts';
import { notDrawn, notesIn } from '../parts/placed-notes.ts';
import type { Block } from '../shapes/block.ts';

/** The fields of a dossier that each stage tells. */
const FIELDS: Partial<Record<StageKey, string>> = {
  'pre-evaluation': 'preEvaluation',
  budget: 'budget',
  monitoring: 'monitorings',
  evaluation: 'evaluations',
  rectification: 'rectifications',
  consequence: 'consequences',
};

/** The blocks of a stage, with its findings that have no figure to stand at below them. */
export function withStageNotes(
  index: ArchiveIndex,
  dossier: Keyed<'dossiers'>,
  stage: StageKey,
  blocks: readonly Block[],
  id: string,
): readonly Block[] {
  const rest = notDrawn(notesOfStage(index, dossier, stage), notesIn(blocks));
  return rest.length > 0 ? [...blocks, { kind: 'notes', id: `${id}-notes`, notes: rest }] : blocks;
}

function notesOfStage(index: ArchiveIndex, { key, record: { targets = [] } }: Keyed<'dossiers'>, stage: StageKey) {
  const notes = notesOf(index, 'dossiers', key);
  if (notes.all.length === 0) return [];
  const field = FIELDS[stage];
  if (field) return notes.under(field);
  if (stage !== 'target' && stage !== 'adjustment') return [];
  const versions = targets.flatMap(({ version }, position) =>
    (version === 'adjusted') === (stage === 'adjustment') ? notes.under('targets', position) : [],
  );
  return stage === 'target' ? [...versions, ...notes.under('review')] : versions;
}
