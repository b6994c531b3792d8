import type { PartReader, UnreadCell } from './part-reader.ts';
import { peopleLabelsIn } from './people-label.ts';

const NOTE = /^(注|备注|说明|填表说明|填报说明|填写说明|\*|※)\s*\d*\s*[:：.、]/;
const SHOWN = 40;

/**
 * Says what a form did not read, row by row, so that nothing is passed over in silence. Footnotes are said as such, as
 * info; other cells as a warning that asks whether something is missing.
 */
export function reportLeftovers(reader: PartReader): void {
  const rows = new Map<number, UnreadCell[]>();
  for (const cell of reader.unread()) {
    // What names a person was said before, and is not quoted.
    if (peopleLabelsIn(cell.text).length === 0) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  let inNotes = false;
  for (const [row, cells] of rows) {
    const [first] = cells;
    if (first === undefined) continue;
    inNotes ||= cells.length === 1 && NOTE.test(first.text);
    const shown = cells.map(({ text }) => text.replace(/\s+/g, ' ')).join(' | ');
    const value = shown.length > SHOWN ? `${shown.slice(0, SHOWN)}…` : shown;
    if (inNotes && cells.length === 1)
      reader.say('footnote-not-read', row, first.column, '表下的注释没有导入。', value);
    else reader.say('cell-not-read', row, first.column, '这里的内容没有对应的栏目，没有导入。请核对是否需要。', value);
  }
}
