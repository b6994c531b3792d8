import type { ArchiveIndex } from '../archive/archive-index.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import { evaluationEntry, type EvaluationItem } from './evaluation-item.ts';
import { kindSections } from './evaluations-page.ts';

/** Evaluations of one year kind by kind, inside one section, for the pages of a region's or a department's year. */
export function yearEvaluationSections(index: ArchiveIndex, items: readonly EvaluationItem[]): PageSection[] {
  if (items.length === 0) return [];
  const entries = items.map((item) => ({ ...evaluationEntry(index, item), facets: undefined }));
  return [
    ...section('evaluations', '绩效评价', [{ kind: 'paragraph', text: '不同的评价分开列出，不放在一起比较。' }]),
    ...kindSections(items, entries).map((part): PageSection => ({ ...part, id: `evaluations-${part.id}`, level: 3 })),
  ];
}
