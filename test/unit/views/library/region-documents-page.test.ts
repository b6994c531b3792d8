import { expect, test } from 'vitest';
import { documentsPage } from '../../../../src/views/library/documents-page.ts';
import { regionDocumentsPage } from '../../../../src/views/library/region-documents-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const base = { regionCode: '370112', kind: 'rule', status: 'unknown', citation };
const documents = [
  { ...base, id: 'new', title: '办法', issuedOn: '2019', status: 'in-force', follows: 'old' },
  { ...base, id: 'old', title: '暂行办法', issuedOn: '2016-05', status: 'repealed' },
  { ...base, id: 'undated', title: '细则', status: 'trial' },
  { ...base, id: 'form', title: '申报表', kind: 'template', fields: ['总目标', '年度目标'] },
];
const page = regionDocumentsPage(indexOf({ documents }), '370112');

test('lines rules up by year, those without a date last', () => {
  expect(page.timeline.map(({ year, status }) => `${year} ${status}`)).toEqual([
    '2016 年 已废止',
    '2019 年 现行有效',
    '年份未注明 试行',
  ]);
});

test('links a rule to the one that it continues, both ways', () => {
  const [old, young] = page.timeline;
  expect(young?.links).toEqual([{ relation: '接续', title: '暂行办法', href: '#d-old' }]);
  expect(old?.links).toEqual([{ relation: '后有', title: '办法', href: '#d-new' }]);
});

test('keeps templates apart, with their fields', () => {
  expect(page.templates.map(({ title, fields }) => [title, fields])).toEqual([['申报表', ['总目标', '年度目标']]]);
});

test('counts what the site holds, region by region', () => {
  const { regions, kinds } = documentsPage(indexOf({ documents }));
  expect(regions.columns.map(({ title }) => title)).toEqual([
    '共收录',
    '制度办法',
    '模板',
    '现行有效',
    '已废止',
    '试行',
    '效力未注明',
  ]);
  expect(regions.rows[0]?.cells.map(({ text }) => text)).toEqual(['4', '3', '1', '1', '1', '1', '1']);
  expect(kinds.map(({ title, entries }) => `${title} ${entries.length}`)).toEqual(['制度办法 3', '模板 1']);
});
