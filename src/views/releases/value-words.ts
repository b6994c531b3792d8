import { canonicalJson } from '../../model/canonical-json.ts';
import type { Cell } from '../shapes/table.ts';

/** A value of a record in a cell: texts as printed, a blank as such, a group of fields as JSON. */
export function valueCell(value: unknown): Cell {
  if (value === undefined) return { text: '没有这一项', kind: 'absent' };
  if (value === '') return { text: '空白', kind: 'absent' };
  if (typeof value === 'boolean') return { text: value ? '是' : '否', kind: 'text' };
  const text = typeof value === 'object' ? canonicalJson(value) : String(value);
  return { text: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text, kind: 'text' };
}

/** The whole of it stands in the JSON beside the page. */
const LONGEST = 300;
