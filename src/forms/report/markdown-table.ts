import type { Grid } from '../grid.ts';
import { shownText } from '../grid.ts';
import { partReader } from '../part-reader.ts';
import { leaveOutPeople } from '../people-label.ts';
import { markdownParagraph } from './markdown-text.ts';

const MOST_ROWS = 60;

/** A table of a report as a Markdown table; or why it is left out. */
export function markdownTable(grid: Grid): { text: string } | { leftOut: 'people' | 'long' | 'empty' } {
  const reader = partReader({ grid, from: 0, until: grid.rows.length });
  leaveOutPeople(reader);
  if (reader.problems.length > 0) return { leftOut: 'people' };
  const rows = grid.rows
    .map((_, row) => Array.from({ length: reader.width }, (_unused, column) => cellText(grid, row, column)))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const [head, ...body] = rows;
  if (!head || body.length === 0) return { leftOut: 'empty' };
  if (body.length > MOST_ROWS) return { leftOut: 'long' };
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return { text: [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n') };
}

function cellText(grid: Grid, row: number, column: number): string {
  return markdownParagraph(shownText(grid, row, column)).replace(/\s*\n\s*/g, ' ');
}
