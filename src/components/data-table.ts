import { moneyUnitOf } from '../model/money-column.ts';
import type { Column, Table } from '../views/shapes/table.ts';

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

/** The units of amounts by column, for the browser: `万元,,元`; nothing where no column holds money. */
export function moneyUnits({ columns, unit }: Pick<Table, 'columns' | 'unit'>): string | undefined {
  const units = columns.map((column) => moneyUnitOf(column, unit) ?? '');
  return units.some((found) => found !== '') ? units.join(',') : undefined;
}
