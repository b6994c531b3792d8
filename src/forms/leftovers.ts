import type { PartReader, UnreadCell } from './part-reader.ts';
import { peopleLabelsIn } from './people-label.ts';

const NOTE = /^(注|备注|说明|填表说明|填报说明|填写说明|\*|※)\s*\d*\s*[:：.、]/;
const SHOWN = 40;

/**
 * Says what a form did not read, so that nothing is passed over in silence: neighbouring rows in one finding. Footnotes
 * are said as such, as info; other cells as a warning that asks whether something is missing.
 */
export function reportLeftovers(reader: PartReader): void {
  const rows = new Map<number, UnreadCell[]>();
  for (const cell of reader.unread()) {
    // What names a person was said before, and is not quoted.
    if (peopleLabelsIn(cell.text).length === 0) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  let inNotes = false;
  let last: number | undefined;
  const blocks: UnreadCell[][] = [];
  for (const [row, cells] of rows) {
    const [first] = cells;
    if (first === undefined) continue;
    inNotes ||= cells.length === 1 && NOTE.test(first.text);
    if (inNotes && cells.length === 1) {
      reader.say('footnote-not-read', row, first.column, '表下的注释没有导入。', shownCells(cells));
      continue;
    }
    if (last === row - 1) blocks.at(-1)?.push(...cells);
    else blocks.push([...cells]);
    last = row;
  }
  for (const cells of blocks) reportBlock(reader, cells);
}

function reportBlock(reader: PartReader, cells: readonly UnreadCell[]): void {
  const [first] = cells;
  const end = cells.at(-1);
  if (!first || !end) return;
  const rows = new Set(cells.map(({ row }) => row)).size;
  const where = rows > 1 ? `这里起到第 ${end.row + 1} 行，有 ${cells.length} 格内容` : '这里的内容';
  reader.say(
    'cell-not-read',
    first.row,
    first.column,
    `${where}没有对应的栏目，没有导入。请核对是否需要。`,
    shownCells(cells),
  );
}

function shownCells(cells: readonly UnreadCell[]): string {
  const shown = cells.map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ');
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
}
