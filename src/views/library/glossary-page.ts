import { termTheme, termThemeTitle } from '../../schemas/term.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { proseOf, type ProseNode } from '../parts/markdown.ts';

/** A term with its text in Markdown; its id is its anchor. */
export type TermItem = {
  id: string;
  name: string;
  also?: string | undefined;
  english?: string | undefined;
  basis?: string | undefined;
  text: readonly ProseNode[];
};

/** The glossary by theme, in the order in which a budget is read. */
export function glossaryPage(index: ArchiveIndex): { id: string; title: string; terms: TermItem[] }[] {
  const themes = Map.groupBy(index.archive.glossary, ([, term]) => term.theme ?? 'other');
  return ([...termTheme.options, 'other'] as const)
    .map((theme) => ({
      id: `theme-${theme}`,
      title: theme === 'other' ? '其他名词' : termThemeTitle[theme],
      terms: (themes.get(theme) ?? [])
        .toSorted(([, a], [, b]) => (a.order ?? 0) - (b.order ?? 0))
        .map(([id, term]) => ({
          id,
          name: term.name,
          also: term.also?.join('、'),
          english: term.english,
          basis: term.basis,
          text: proseOf(term.body ?? ''),
        })),
    }))
    .filter(({ terms }) => terms.length > 0);
}
