import { absenceTitle } from '../../model/absence.ts';
import { formatDate } from '../../model/period.ts';
import type { Citation } from '../../schemas/citation.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { sourceAddress } from '../address.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { SourceLine } from '../shapes/table.ts';

/** The line under a figure that says where it comes from. */
export function sourceLine(
  index: ArchiveIndex,
  citation: Citation,
  more: {
    kind?: 'printed' | 'computed';
    unit?: string | undefined;
    place?: string | undefined;
    note?: string | undefined;
  } = {},
): SourceLine {
  const source = sourceOf(index, citation);
  return {
    kind: more.kind ?? 'printed',
    sourceTitle: source.title,
    sourceHref: sourceAddress(citation.source),
    publisher: source.publisher,
    publishedOn: publishedText(source),
    place: [citation.place, more.place].filter(Boolean).join('，') || undefined,
    unit: more.unit,
    note: [source.note, more.note].filter(Boolean).join(' ') || undefined,
  };
}

/** The source by title and place alone, for lists in which one source stands many times. */
export function briefSourceLine(index: ArchiveIndex, citation: Citation): SourceLine {
  const { kind, sourceTitle, sourceHref, place } = sourceLine(index, citation);
  return { kind, sourceTitle, sourceHref, place };
}

/** The source of a citation. The rule `source-exists` has guaranteed it. */
export function sourceOf(index: ArchiveIndex, citation: Citation): RecordOf<'sources'> {
  const source = index.archive.sources.get(citation.source);
  if (!source) throw new Error(`No source ${citation.source}: run \`npm run check\``);
  return source;
}

/** The date of publication for readers, or `undefined` where the source gives none. */
export function publishedText(source: RecordOf<'sources'>): string | undefined {
  return source.publishedOn in absenceTitle ? undefined : formatDate(source.publishedOn);
}
