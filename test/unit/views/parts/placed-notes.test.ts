import { expect, test } from 'vitest';
import { objectPage } from '../../../../src/views/objects/object-page.ts';
import { notesIn, notesInRow } from '../../../../src/views/parts/placed-notes.ts';
import { findingOn, qualityIndex, SIGNAL, WARNING } from '../quality/quality-content.ts';

const CANTEEN = '370112/2022/canteen';
const index = qualityIndex([
  findingOn(SIGNAL.id, CANTEEN, 0, 'target'),
  findingOn(SIGNAL.id, CANTEEN, 0, 'name'),
  { ...findingOn(WARNING.id, CANTEEN, 0), path: ['targets', 0, 'rows'] },
  { ...findingOn(WARNING.id, CANTEEN, 0), path: ['targets', 0, 'reason'] },
  { ...findingOn(WARNING.id, CANTEEN, 0), path: [] },
]);
const [year] = objectPage(index, '370112/canteen').years;
const blocks = (year?.runs ?? []).flat().flatMap((stage) => stage.blocks);
const table = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))[0];

test('a note stands at its cell, else at its row, else at its table', () => {
  const [row] = table?.rows ?? [];
  const cell = row?.cells.find(({ text }) => text === '2100');
  expect(cell?.notes?.map(({ id }) => id)).toEqual(['y2022-note-1']);
  expect(row?.notes?.map(({ id }) => id)).toEqual(['y2022-note-2']);
  expect(table?.notes?.map(({ id }) => id)).toEqual(['y2022-note-3']);
});

test('a note without a figure stands below its stage, or at the head of the year', () => {
  const below = blocks.flatMap((block) => (block.kind === 'notes' ? block.notes : []));
  expect(below.map(({ id }) => id)).toEqual(['y2022-note-4']);
  expect(year?.found?.rest.map(({ id }) => id)).toEqual(['y2022-note-5']);
});

test('every note is drawn once', () => {
  const ids = [...notesIn(blocks), ...(year?.found?.rest ?? [])].map(({ id }) => id);
  expect(ids.toSorted()).toEqual([1, 2, 3, 4, 5].map((no) => `y2022-note-${no}`));
  expect(table?.rows.flatMap(notesInRow)).toHaveLength(2);
});

test('the head of the year says how much there is and where', () => {
  expect(year?.found).toMatchObject({
    countText: '数据提示 3 条、质量信号 2 条',
    places: [{ label: '绩效目标与审核', href: '#y2022-target', count: 4 }],
  });
});
