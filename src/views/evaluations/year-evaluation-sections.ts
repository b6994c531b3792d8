import type { EvaluationKind } from '../../model/evaluation-kind.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { scoreFigures } from '../figures/score-figures.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import { evaluationEntry, type EvaluationItem } from './evaluation-item.ts';
import { kindFigureSections, kindSections } from './evaluations-page.ts';

/**
 * Evaluations of one year kind by kind, inside one section, for the pages of a region's or a department's year. Where
 * `isShort` is false the evaluations are listed elsewhere, and only their figures stand here.
 */
export function yearEvaluationSections(
  index: ArchiveIndex,
  items: readonly EvaluationItem[],
  isShort = true,
): PageSection[] {
  const figuresOf = (kind: EvaluationKind) => scoreFigures(index, kind, items);
  const entries = isShort ? items.map((item) => ({ ...evaluationEntry(index, item), facets: undefined })) : [];
  const parts = isShort ? kindSections(items, entries, figuresOf) : kindFigureSections(figuresOf);
  if (parts.length === 0) return [];
  return [
    ...section('evaluations', '绩效评价', [{ kind: 'paragraph', text: '不同的评价分开列出，不放在一起比较。' }]),
    ...parts.map((part): PageSection => ({ ...part, id: `evaluations-${part.id}`, level: 3 })),
  ];
}
