import type { Block } from '../shapes/block.ts';
import type { Note, Row, Table } from '../shapes/table.ts';

/** The notes that a row draws: on its name and on its cells. */
export function notesInRow({ notes = [], cells }: Pick<Row, 'notes' | 'cells'>): Note[] {
  return [...notes, ...cells.flatMap((cell) => cell.notes ?? [])];
}

/** The notes that a table draws. */
export function notesInTable({ notes = [], rows }: Pick<Table, 'notes' | 'rows'>): Note[] {
  return [...notes, ...rows.flatMap(notesInRow)];
}

/** The notes that blocks draw, wherever they stand. */
export function notesIn(blocks: readonly Block[]): Note[] {
  return blocks.flatMap((block): readonly Note[] => {
    switch (block.kind) {
      case 'facts':
        return block.facts.flatMap(({ notes }) => notes ?? []);
      case 'table':
        return notesInTable(block.table);
      case 'notes':
        return block.notes;
      default:
        return [];
    }
  });
}

/** The notes that are not drawn yet. */
export function notDrawn(notes: readonly Note[], drawn: readonly Note[]): Note[] {
  const ids = new Set(drawn.map(({ id }) => id));
  return notes.filter(({ id }) => !ids.has(id));
}
