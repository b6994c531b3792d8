import { DOCUMENT_TEXT, type Cell, type Grid, type Place } from '../../../../src/forms/grid.ts';

/** How many lines above a table may belong to it. */
const TITLE_LINES = 6;

/** The grids of a document with what stands above each table put on top of it: title, year, unit. */
export type TitledTables = {
  grids: Grid[];
  /** Where a place of these grids lies in the document. */
  placeInFile: (place: Place) => Place;
};

/** Where a place of the text of a document, or of a table as it stands, lies in it. */
export function placeInDocument({ sheet, cell }: Place): Place {
  const row = /^[A-Z]+(\d+)$/.exec(cell)?.[1];
  return { sheet, cell: sheet === DOCUMENT_TEXT && row !== undefined ? `第${row}段` : cell };
}

/** Tables of a document bear their title above them, where a sheet has it in its first rows. */
export function titledTables(grids: readonly Grid[]): TitledTables {
  const text = grids.find(({ sheet }) => sheet === DOCUMENT_TEXT);
  if (text === undefined) return { grids: [...grids], placeInFile: (place) => place };
  /** The paragraphs on top of each table, by their rows in the text. */
  const above = new Map<string, number[]>();
  const titled = grids.map((grid) => {
    if (grid === text) return grid;
    const rows = rowsAbove(text, grid.sheet);
    above.set(grid.sheet, rows);
    return withRowsOnTop(
      grid,
      rows.map((row) => text.rows[row]?.[0]?.text ?? ''),
    );
  });
  const placeInFile = ({ sheet, cell }: Place): Place => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    if (row === '') return { sheet, cell };
    if (sheet === DOCUMENT_TEXT) return placeInDocument({ sheet, cell });
    const rows = above.get(sheet) ?? [];
    const paragraph = rows[Number(row) - 1];
    if (paragraph !== undefined) return { sheet: DOCUMENT_TEXT, cell: `第${paragraph + 1}段` };
    return { sheet, cell: `${column}${Number(row) - rows.length}` };
  };
  return { grids: titled, placeInFile };
}

function rowsAbove(text: Grid, table: string): number[] {
  const at = text.rows.findIndex((cells) => cells[0]?.table === table);
  const rows: number[] = [];
  for (let row = at - 1; row >= 0 && rows.length < TITLE_LINES; row -= 1) {
    const cell = text.rows[row]?.[0];
    if (cell?.table !== undefined) break;
    if (cell !== undefined && cell.text !== '') rows.unshift(row);
  }
  return rows;
}

function withRowsOnTop(grid: Grid, texts: readonly string[]): Grid {
  const width = grid.rows[0]?.length ?? 1;
  const added = texts.map((text): Cell[] =>
    Array.from({ length: width }, (_, column) => ({ text: column === 0 ? text : '' })),
  );
  const down = texts.length;
  const moved = grid.merges.map((merge) => ({ ...merge, top: merge.top + down, bottom: merge.bottom + down }));
  const titles = texts.map((_, row) => ({ top: row, left: 0, bottom: row, right: width - 1 }));
  return { ...grid, rows: [...added, ...grid.rows], merges: [...titles.filter(() => width > 1), ...moved] };
}
