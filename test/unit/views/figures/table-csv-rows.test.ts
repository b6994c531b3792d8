import { expect, test } from 'vitest';
import { tableCsvRows } from '../../../../src/views/figures/table-csv-rows.ts';
import type { Cell } from '../../../../src/views/shapes/table.ts';

const number = (text: string): Cell => ({ kind: 'number', text });

test('the head names units: of a column, else of the table for plain numbers', () => {
  const rows = tableCsvRows({
    id: 't',
    caption: 'c',
    unit: '万元',
    rowTitle: '年度',
    columns: [
      { key: 'a', title: '预算', numeric: true },
      { key: 'b', title: '执行率', numeric: true },
      { key: 'c', title: '人数', numeric: true, unit: '人' },
      { key: 'd', title: '金额', group: '决算', numeric: true },
      { key: 'e', title: '说明' },
    ],
    rows: [
      {
        header: '2024 年',
        cells: [
          number('1,200'),
          number('96%'),
          number('3'),
          { kind: 'absent', text: '未收录' },
          { kind: 'text', text: '甲' },
        ],
      },
    ],
  });
  expect(rows).toEqual([
    ['年度', '预算（万元）', '执行率', '人数（人）', '决算：金额（万元）', '说明'],
    ['2024 年', '1,200', '96%', '3', '未收录', '甲'],
  ]);
});

test('codes have a column of their own, where one row has one', () => {
  const rows = tableCsvRows({
    id: 't',
    caption: 'c',
    columns: [{ key: 'a', title: '金额', numeric: true }],
    rows: [
      { header: '教育支出', code: '205', cells: [number('1')] },
      { header: '合计', cells: [number('1')] },
    ],
  });
  expect(rows).toEqual([
    ['科目编码', '项目', '金额'],
    ['205', '教育支出', '1'],
    ['', '合计', '1'],
  ]);
});
