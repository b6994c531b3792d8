import { absenceOfCell, absenceTitle } from '../../model/absence.ts';
import { readDecimal } from '../../model/decimal.ts';
import type { PrintedPart, PrintedRow, PrintedTable } from '../../schemas/printed-table.ts';
import type { Cell, Note, Row, SourceLine, Table } from '../shapes/table.ts';
import type { NotesAt } from './notes.ts';
import { notDrawn, notesInRow, notesInTable } from './placed-notes.ts';

/** A printed table as one table, or as two sides that stand beside each other. */
export type PrintedTableView = {
  id: string;
  no: string;
  name: string;
  unit: string;
  sides: readonly Table[];
  emptyNote?: string | undefined;
  note?: string | undefined;
  /** Findings on the table as a whole. */
  findings: readonly Note[];
  source: SourceLine;
  rowCount: number;
};

/** Lays out a printed table; the printed texts stay as they are. `notesAt` gives the findings of a path within it. */
export function printedTableView(table: PrintedTable, source: SourceLine, notesAt: NotesAt): PrintedTableView {
  const id = `t${table.no}`;
  const sides = table.parts.map((part, partIndex) => side(table, part, partIndex, notesAt));
  return {
    id,
    no: table.no,
    name: table.name,
    unit: table.unit,
    sides,
    emptyNote: table.emptyNote,
    note: table.note,
    findings: notDrawn(notesAt(), sides.flatMap(notesInTable)),
    source,
    rowCount: table.parts.reduce((sum, part) => sum + part.rows.length, 0),
  };
}

/** The tables as places of their page, with the notes that each draws. */
export function tablePlaces(tables: readonly PrintedTableView[]) {
  return tables.map(({ id, no, name, sides, findings }) => ({
    label: `表${no} ${name}`,
    href: `#${id}`,
    notes: [...findings, ...sides.flatMap(notesInTable)],
  }));
}

function side(table: PrintedTable, part: PrintedPart, partIndex: number, notesAt: NotesAt): Table {
  const sideId = sideIdOf(table, partIndex);
  const widths = new Set(part.rows.map((row) => row.code?.length ?? 0).filter((width) => width > 0));
  const rowIds = rowIdsOf(part, sideId);
  return {
    id: sideId,
    caption: part.title ?? table.name,
    isTitled: part.title === undefined,
    unit: table.unit,
    rowTitle: widths.size > 0 ? '科目名称' : '项目',
    columns: part.columns.map((column) => ({
      key: column.key,
      title: column.title,
      group: column.group,
      numeric: column.key !== 'text',
      unit: column.unit,
    })),
    rows: part.rows.map((row, index) => {
      const cells = row.cells.map((text, cellIndex) => ({
        ...cellOf(text),
        notes: notesAt('parts', partIndex, 'rows', index, 'cells', cellIndex),
      }));
      return {
        id: rowIds[index],
        header: row.label,
        code: row.code,
        level: row.code ? levelOf(row.code) : undefined,
        role: roleOf(row),
        cells,
        notes: notDrawn(notesAt('parts', partIndex, 'rows', index), notesInRow({ cells })),
      };
    }),
    empty: table.emptyNote,
  };
}

/** The anchor of one row of a printed table on the page of its account. */
export function printedRowId(table: PrintedTable, partIndex: number, row: number): string {
  const part = table.parts[partIndex];
  return (part && rowIdsOf(part, sideIdOf(table, partIndex))[row]) ?? `t${table.no}`;
}

function sideIdOf(table: PrintedTable, partIndex: number): string {
  return table.parts.length > 1 ? `t${table.no}-${partIndex + 1}` : `t${table.no}`;
}

/** By code where the row has one that is free, else by place. */
function rowIdsOf({ rows }: PrintedPart, sideId: string): string[] {
  const seen = new Set<string>();
  return rows.map((row, index) => {
    const wanted = row.code ? `${sideId}-${row.code}` : `${sideId}-r${index + 1}`;
    const free = seen.has(wanted) ? `${sideId}-r${index + 1}` : wanted;
    seen.add(free);
    return free;
  });
}

/** A printed text as a cell: a number, a phrase, or a blank with its reason. */
export function cellOf(text: string): Cell {
  const absence = absenceOfCell(text);
  if (absence) return { text, kind: 'absent', title: absenceTitle[absence] };
  return { text, kind: isNumeric(text) ? 'number' : 'text' };
}

function isNumeric(text: string): boolean {
  return readDecimal(text.replace(/%$/, '')) !== undefined;
}

function levelOf(code: string): 0 | 1 | 2 {
  return code.length <= 3 ? 0 : code.length === 5 ? 1 : 2;
}

function roleOf(row: PrintedRow): Row['role'] {
  switch (row.role) {
    case undefined:
    case 'opening':
    case 'closing':
    case 'non-fiscal-surplus':
    case 'surplus-distribution':
    case 'budget':
    case 'final':
      return undefined;
    case 'of-which':
      return 'of-which';
    case 'year-total':
    case 'personnel-total':
    case 'public-total':
      return 'subtotal';
    default:
      return 'total';
  }
}
