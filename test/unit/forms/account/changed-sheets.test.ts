import { describe, expect, test } from 'vitest';
import type { Cell, Grid, GridPart } from '../../../../src/forms/grid.ts';
import { readParts, workbookParts } from '../workbook-fixture.ts';

/** The same published accounts, with their sheets changed as offices change them: what is read stays the same. */
const accounts = [
  'department-final-account/caizheng-ju',
  'department-final-account/shehui-gongzuo-bu',
  'department-budget/shangwu-wei',
  'department-budget/zhengfu-bangongshi-unit',
];

const changes: readonly [name: string, change: (grid: Grid) => Grid][] = [
  ['merged cells are lost, as in .csv', (grid) => ({ ...grid, merges: [] })],
  ['a blank column stands at the left', (grid) => withColumn(grid, 0)],
  ['a blank row follows each row of figures', withBlankRows],
  ['two more lines stand above the title', (grid) => withRowsAbove(grid, ['附件2', ''])],
  ['labels are spaced out', spacedLabels],
  ['blank columns stand at the right', (grid) => withColumn(withColumn(grid, width(grid)), width(grid))],
  ['labels have line breaks', brokenLabels],
];

describe.each(accounts)('%s reads the same where', (name) => {
  const parts = workbookParts(name);
  const expected = tablesOf(parts);

  test.each(changes)('%s', (_, change) => {
    const changed = parts.map(({ grid }) => {
      const next = change(grid);
      return { grid: next, from: 0, until: next.rows.length };
    });
    expect(tablesOf(changed)).toEqual(expected);
  });
});

function tablesOf(parts: readonly GridPart[]) {
  return readParts(parts).drafts.map(({ part }) =>
    part.kind === 'budgetTables' || part.kind === 'finalTables' ? part.value.tables : part,
  );
}

function width({ rows }: Grid): number {
  return Math.max(...rows.map((row) => row.length));
}

function withColumn(grid: Grid, at: number): Grid {
  const shift = (column: number) => (column >= at ? column + 1 : column);
  return {
    ...grid,
    rows: grid.rows.map((row) => [...row.slice(0, at), { text: '' }, ...row.slice(at)]),
    merges: grid.merges.map(({ left, right, ...rows }) => ({ ...rows, left: shift(left), right: shift(right) })),
  };
}

function withRowsAbove(grid: Grid, texts: readonly string[]): Grid {
  const above = texts.map((text) => [{ text }, ...Array.from({ length: width(grid) - 1 }, () => ({ text: '' }))]);
  return {
    ...grid,
    rows: [...above, ...grid.rows],
    merges: grid.merges.map(({ top, bottom, ...columns }) => ({
      ...columns,
      top: top + above.length,
      bottom: bottom + above.length,
    })),
  };
}

/** Blank rows below rows with an amount; merged ranges are moved with their rows. */
function withBlankRows(grid: Grid): Grid {
  const rows: Cell[][] = [];
  const moved: number[] = [];
  grid.rows.forEach((row, index) => {
    moved[index] = rows.length;
    rows.push([...row]);
    if (row.some(({ text }) => /\d\.\d\d$/.test(text))) rows.push(row.map(() => ({ text: '' })));
  });
  return {
    ...grid,
    rows,
    merges: grid.merges.map(({ top, bottom, ...columns }) => ({
      ...columns,
      top: moved[top]!,
      bottom: moved[bottom]!,
    })),
  };
}

function spacedLabels(grid: Grid): Grid {
  return mapTexts(grid, (text) =>
    /^(合计|总计|本年收入合计|本年支出合计|项目|收入|支出)$/.test(text) ? [...text].join('　') : text,
  );
}

function brokenLabels(grid: Grid): Grid {
  return mapTexts(grid, (text) =>
    /^\p{Script=Han}{6,}$/u.test(text) ? `${text.slice(0, 4)}\n${text.slice(4)}` : text,
  );
}

function mapTexts(grid: Grid, change: (text: string) => string): Grid {
  return { ...grid, rows: grid.rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) }))) };
}
