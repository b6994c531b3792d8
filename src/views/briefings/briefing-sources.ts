import type { Citation } from '../../schemas/citation.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { sourceLine } from '../parts/source-line.ts';
import type { SourceLine } from '../shapes/table.ts';

/** The sources of what dossiers print, each once and without its places, in the order in which they are met. */
export function sourcesOf(index: ArchiveIndex, dossiers: readonly RecordOf<'dossiers'>[]): SourceLine[] {
  const keys = new Set(dossiers.flatMap(citationsOf).map(({ source }) => source));
  return [...keys].map((source) => ({ ...sourceLine(index, { source } as Citation), note: undefined }));
}

function citationsOf(dossier: RecordOf<'dossiers'>): Citation[] {
  const {
    preEvaluation,
    budget,
    targets = [],
    review,
    evaluations = [],
    rectifications = [],
    consequences = [],
  } = dossier;
  return [preEvaluation, budget, ...targets, review, ...evaluations, ...rectifications, ...consequences].flatMap(
    (stage) => stage?.citation ?? [],
  );
}
