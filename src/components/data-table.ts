import type { Column, Note, Row } from '../views/shapes/table.ts';

export type HeaderGroup = { title: string | undefined; columns: readonly Column[] };

/** Neighbouring columns of one group together; a column without group stands alone. */
export function headerGroups(columns: readonly Column[]): HeaderGroup[] {
  const groups: { title: string | undefined; columns: Column[] }[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && column.group && last.title === column.group) last.columns.push(column);
    else groups.push({ title: column.group, columns: [column] });
  }
  return groups;
}

/** The notes of a table in reading order, equal messages once, each with its number from 1. */
export function numberedNotes(rows: readonly Row[]): ReadonlyMap<string, { no: number; note: Note }> {
  const numbered = new Map<string, { no: number; note: Note }>();
  for (const row of rows) {
    for (const note of [...(row.notes ?? []), ...row.cells.flatMap((cell) => cell.notes ?? [])]) {
      if (!numbered.has(note.message)) numbered.set(note.message, { no: numbered.size + 1, note });
    }
  }
  return numbered;
}
