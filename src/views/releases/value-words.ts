import type { Cell } from '../shapes/table.ts';

/** A value of a record in a cell: texts as printed, a blank as such; of a group of fields, how many it has. */
export function valueCell(value: unknown): Cell {
  if (value === undefined || value === null) return { text: '没有这一项', kind: 'absent' };
  if (value === '') return { text: '空白', kind: 'absent' };
  if (typeof value === 'boolean') return { text: value ? '是' : '否', kind: 'text' };
  return { text: typeof value === 'object' ? `一组内容（${countOf(value)} 项）` : String(value), kind: 'text' };
}

function countOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, member) => sum + countOf(member), 0);
}
