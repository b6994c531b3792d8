import type { Note, Row, Table } from '../views/shapes/table.ts';

/** A note with the place that it is about, where its mark stands. */
export type PlacedNote = { note: Note; place?: string | undefined };

export type NumberedNote = PlacedNote & { no: number };

/** The notes of one rule. A folded group shows its heading, and of its notes the one that a mark led to. */
export type NoteGroup = Pick<Note, 'severity' | 'kindTitle' | 'ruleTitle' | 'ruleHref'> & {
  notes: readonly NumberedNote[];
  isFolded: boolean;
};

/** So many notes are read at a glance; groups beyond them are folded. */
export const FEW_NOTES = 5;

/** Notes by their rule, warnings before signals, numbered from 1 in the order in which they stand. */
export function noteGroups(placed: readonly PlacedNote[]): NoteGroup[] {
  const ordered = placed.toSorted((a, b) => rank(a) - rank(b));
  const byRule = Map.groupBy(ordered, ({ note }) => note.ruleHref);
  let count = 0;
  return [...byRule.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const notes = members.map((member) => ({ ...member, no: (count += 1) }));
    const { severity, kindTitle, ruleTitle, ruleHref } = first.note;
    return [{ severity, kindTitle, ruleTitle, ruleHref, notes, isFolded: count > FEW_NOTES }];
  });
}

function rank({ note }: PlacedNote): number {
  return note.severity === 'warning' ? 0 : 1;
}

/** The notes of a table with the names of their places: the table, a row, or a cell of it. */
export function notesOfTable({ caption, notes = [], rows, columns }: Table): PlacedNote[] {
  return [...notes.map((note) => ({ note, place: caption })), ...rows.flatMap((row) => notesOfRow(row, columns))];
}

function notesOfRow({ header, notes = [], cells }: Row, columns: Table['columns']): PlacedNote[] {
  return [
    ...notes.map((note) => ({ note, place: header })),
    ...cells.flatMap((cell, index) =>
      (cell.notes ?? []).map((note) => ({ note, place: `${header}，${columns[index]?.title ?? ''}` })),
    ),
  ];
}
