import { expect, test } from 'vitest';
import { noteGroups, notesOfTable } from '../../../src/components/note-groups.ts';
import type { Note, Table } from '../../../src/views/shapes/table.ts';

const note = (id: string, rule: string, severity: Note['severity'] = 'info'): Note => ({
  id,
  message: id,
  severity,
  kindTitle: severity === 'info' ? '质量信号' : '数据提示',
  ruleTitle: rule,
  ruleHref: `/methods/rules/#${rule}`,
});
const groupsOf = (notes: readonly Note[]) => noteGroups(notes.map((each) => ({ note: each })));

test('notes stand by their rule, warnings before signals, numbered as they stand', () => {
  const groups = groupsOf([note('a', 'unit'), note('b', 'sum', 'warning'), note('c', 'unit')]);
  expect(groups.map(({ ruleTitle, notes }) => [ruleTitle, notes.map((each) => `${each.no} ${each.note.id}`)])).toEqual([
    ['sum', ['1 b']],
    ['unit', ['2 a', '3 c']],
  ]);
});

test('five notes are open', () => {
  const groups = groupsOf(['a', 'b', 'c', 'd', 'e'].map((id, place) => note(id, place < 2 ? 'unit' : 'phrase')));
  expect(groups.map(({ isFolded }) => isFolded)).toEqual([false, false]);
});

test('the group that passes five is folded, those before it stay open', () => {
  const groups = groupsOf([
    note('w', 'sum', 'warning'),
    ...['a', 'b', 'c', 'd'].map((id) => note(id, 'unit')),
    note('e', 'phrase'),
  ]);
  expect(groups.map(({ ruleTitle, isFolded }) => [ruleTitle, isFolded])).toEqual([
    ['sum', false],
    ['unit', false],
    ['phrase', true],
  ]);
});

test('a note of a table says the name of its place', () => {
  const table: Table = {
    id: 't',
    caption: '绩效目标',
    columns: [{ key: 'target', title: '指标值' }],
    rows: [
      {
        header: '培训人数',
        notes: [note('row', 'basis')],
        cells: [{ text: '2100', kind: 'text', notes: [note('cell', 'unit')] }],
      },
    ],
    notes: [note('table', 'weights')],
  };
  expect(notesOfTable(table).map(({ note: { id }, place }) => [id, place])).toEqual([
    ['table', '绩效目标'],
    ['row', '培训人数'],
    ['cell', '培训人数，指标值'],
  ]);
});
