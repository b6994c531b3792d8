import { expect, test } from 'vitest';
import { departmentYearEntries } from '../../../../src/views/regions/department-year-entries.ts';
import { departmentYearPage } from '../../../../src/views/regions/department-year-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const agencies = [
  { regionCode: '370112', code: '219', name: '区教育局' },
  { regionCode: '370112', code: '219001', name: '区第一中学', parent: '219' },
];
const object = (id: string, agencyCode: string) => ({
  regionCode: '370112',
  id,
  name: id,
  kind: 'project',
  agencyCode,
});
const dossier = (id: string, fiscalYear: number) => ({
  regionCode: '370112',
  object: id,
  fiscalYear,
  budget: { release: 'public', citation, approved: { text: '12.50', unit: '万元' } },
});
const index = indexOf({
  agencies,
  objects: [object('canteen', '219'), object('library', '219001')],
  dossiers: [dossier('canteen', 2022), dossier('library', 2022), dossier('library', 2023)],
});

test('tells the year of a department with the objects of its units', () => {
  const page = departmentYearPage(index, '370112/219/2022');
  const objects = page.sections.find(({ id }) => id === 'objects');
  expect(objects?.title).toBe('项目与政策 2 个');
  expect(JSON.stringify(objects?.blocks)).toContain('12.50万元');
});

test('a department has a page for each year with objects, newest first', () => {
  expect(departmentYearEntries(index, '370112/219').map(({ title, href }) => [title, href])).toEqual([
    ['2023 年', '/departments/370112/219/2023/'],
    ['2022 年', '/departments/370112/219/2022/'],
  ]);
});
