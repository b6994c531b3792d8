import type { Column } from '../views/shapes/table.ts';

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
