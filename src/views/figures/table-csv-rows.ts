import type { Column, Row, Table } from '../shapes/table.ts';

/** A table as rows of texts, its head first: the cells as they are printed, the units in the head. */
export function tableCsvRows(table: Table): string[][] {
  const isCoded = table.rows.some(({ code }) => code !== undefined);
  const head = table.columns.map((column, at) => titleOf(column, unitOf(table, column, at)));
  return [
    [...(isCoded ? [table.codeTitle ?? '科目编码'] : []), table.rowTitle ?? '项目', ...head],
    ...table.rows.map((row) => [
      ...(isCoded ? [row.code ?? ''] : []),
      row.header,
      ...table.columns.map((_, at) => row.cells[at]?.text ?? ''),
    ]),
  ];
}

function titleOf({ group, title }: Column, unit: string | undefined): string {
  const name = group === undefined ? title : `${group}：${title}`;
  return unit === undefined ? name : `${name}（${unit}）`;
}

/** The unit of the whole table is that of a column of plain numbers; cells may also bring units of their own. */
function unitOf({ unit, rows }: Table, column: Column, at: number): string | undefined {
  if (column.unit !== undefined || unit === undefined || !column.numeric) return column.unit;
  return rows.every((row) => isPlain(row, at)) ? unit : undefined;
}

function isPlain({ cells }: Row, at: number): boolean {
  const cell = cells[at];
  return cell?.kind !== 'number' || !/[\p{L}%‰]$/u.test(cell.text);
}
