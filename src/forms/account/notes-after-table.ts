import { DOCUMENT_TEXT, placeOf, type GridPart } from '../grid.ts';
import type { PrintedText } from '../part-reader.ts';
import { withoutLayoutSpace } from './layout-space.ts';

const NOTE = /^(注|说明|备注|附注)\s*\d*\s*[:：.、]|空表|本表无数据|没有数据/;

/** The notes that a document prints in its text, directly below a table. */
export function notesAfterTable({ grid, beside }: GridPart): PrintedText[] {
  const text = beside?.find(({ sheet }) => sheet === DOCUMENT_TEXT);
  const at = text?.rows.findIndex(([cell]) => cell?.table === grid.sheet) ?? -1;
  if (!text || at < 0) return [];
  const notes: PrintedText[] = [];
  for (let row = at + 1; row < text.rows.length; row += 1) {
    const cell = text.rows[row]?.[0];
    if (cell?.text === '' && cell.table === undefined) continue;
    if (!cell || cell.table !== undefined || cell.heading !== undefined || !NOTE.test(cell.text.trim())) break;
    notes.push({ text: withoutLayoutSpace(cell.text), place: placeOf(text, row, 0) });
  }
  return notes;
}
