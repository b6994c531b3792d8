import { expect, test } from 'vitest';
import { findingSection } from '../../../../src/views/quality/finding-section.ts';
import { findingOn, qualityIndex, SIGNAL, WARNING } from './quality-content.ts';

const CANTEEN = '370112/2022/canteen';
const LIBRARY = '370112/2022/library';

function rowsOf(index: ReturnType<typeof qualityIndex>, scope: string) {
  const [block] = findingSection(index, scope)[0]?.blocks ?? [];
  if (block?.kind !== 'table') throw new Error('No table');
  return block.table.rows.map(({ header, href, cells }) => [header, href, ...cells.map(({ text }) => text)]);
}

test('a department counts its units, a region its departments, warnings first', () => {
  const index = qualityIndex([
    findingOn(SIGNAL.id, CANTEEN, 0),
    findingOn(SIGNAL.id, LIBRARY, 1),
    findingOn(WARNING.id, LIBRARY, 2),
  ]);
  const part = '#p-370112-219-2022';
  expect(rowsOf(index, '370112/219/2022')).toEqual([
    [WARNING.title, `/methods/rules/${WARNING.id}/${part}`, '1 处', '数据提示，注在各数旁'],
    [SIGNAL.title, `/methods/rules/${SIGNAL.id}/${part}`, '2 处，查看了 6 条指标', '质量信号，注在各数旁'],
  ]);
  expect(rowsOf(index, '370112/2022').map(([, href, found]) => [href, found])).toEqual([
    [`/methods/rules/${WARNING.id}/#r-370112`, '1 处'],
    [`/methods/rules/${SIGNAL.id}/#r-370112`, '2 处，查看了 6 条指标'],
  ]);
});

test('a common signal is summed with the words that it is common', () => {
  const findings = Array.from({ length: 20 }, (_, row) => findingOn(SIGNAL.id, CANTEEN, row));
  const [row] = rowsOf(qualityIndex(findings, 30), '370112/219/2022');
  expect(row?.slice(2)).toEqual(['20 处，查看了 60 条指标', '质量信号，常见信号，只在汇总里说，不在各条旁标注']);
});

test('a year without findings says so', () => {
  const [section] = findingSection(qualityIndex([]), '370112/219/2022');
  expect(section?.blocks).toEqual([
    { kind: 'paragraph', text: '这一年收录的记录，按规则核对，没有提示，也没有信号。' },
  ]);
});

test('a year without records has no section', () => {
  expect(findingSection(qualityIndex([]), '370112/219/2021')).toEqual([]);
});
