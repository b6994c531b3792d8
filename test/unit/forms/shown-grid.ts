import type { Cell, Grid, GridPart, Merge } from '../../../src/forms/grid.ts';

/**
 * A grid from rows of text. `<` continues the cell to its left, `^` the cell above, as merged ranges do; so a merged
 * block is drawn as it is seen.
 */
export function shownGrid(rows: readonly (readonly string[])[], sheet = '表'): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells: Cell[][] = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? '';
      return { text: text === '<' || text === '^' ? '' : text };
    }),
  );
  const at = (row: number, column: number) => rows[row]?.[column] ?? '';
  const merges: Merge[] = [];
  for (let top = 0; top < rows.length; top++) {
    for (let left = 0; left < width; left++) {
      if (at(top, left) === '<' || at(top, left) === '^') continue;
      let right = left;
      while (at(top, right + 1) === '<') right++;
      let bottom = top;
      while (at(bottom + 1, left) === '^') bottom++;
      if (right > left || bottom > top) merges.push({ top, left, bottom, right });
    }
  }
  return { sheet, rows: cells, merges, hiddenRows: [], hiddenColumns: [] };
}

/** The whole of such a grid as a part. */
export function shownPart(rows: readonly (readonly string[])[], sheet?: string): GridPart {
  const grid = shownGrid(rows, sheet);
  return { grid, from: 0, until: grid.rows.length };
}
