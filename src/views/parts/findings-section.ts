import type { Note } from '../shapes/table.ts';
import { section, type PageSection } from '../shapes/sectioned-page.ts';
import { noteSummary } from './note-summary.ts';
import { notesIn } from './placed-notes.ts';

/** The sections of a record's page, with a section after the first that says what the rules found and where it stands. */
export function withFindings(sections: readonly PageSection[], notes: readonly Note[]): PageSection[] {
  const summary = noteSummary(
    notes,
    sections.map(({ id, title, blocks }) => ({ label: title, href: `#${id}`, notes: notesIn(blocks) })),
  );
  return [
    ...sections.slice(0, 1),
    ...(summary ? section('findings', summary.title, [{ kind: 'note-summary', summary }], summary.intro) : []),
    ...sections.slice(1),
  ];
}
