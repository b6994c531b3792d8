import type { ArchiveIndex } from '../archive/archive-index.ts';

/** Words that readers use for one another: those of the synonyms, and each term with its other names. */
export function synonymGroups({ archive }: ArchiveIndex): string[][] {
  return [
    ...[...archive.synonyms.values()].map(({ words }) => words),
    ...[...archive.glossary.values()].flatMap(({ name, also = [] }) => (also.length > 0 ? [[name, ...also]] : [])),
  ];
}
