import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { csvText, readCsv } from '../../../src/model/csv.ts';

test('a file is UTF-8 that spreadsheet programs recognise, with lines as they write them', () => {
  expect(
    csvText([
      ['年度', '预算（万元）'],
      ['2024 年', '1,200.50'],
    ]),
  ).toBe('\uFEFF年度,预算（万元）\r\n2024 年,"1,200.50"\r\n');
});

test.each(['=1+1', '+电话', '@SUM(A1)', '\t=1', '-2+3', '+1-800', '=HYPERLINK("http://x")'])(
  'a cell that would run as a formula is text: %s',
  (text) => {
    expect(csvParseRows(csvText([[text]]).slice(1))).toEqual([[`'${text}`]]);
  },
);

test.each(['-3', '-1,200.50', '+5%', '-.5', '95%', '', '约 3', '2024-01-05', '−3'])(
  'a number and plain words stay as printed: %s',
  (text) => {
    expect(csvParseRows(csvText([['x', text]]).slice(1))).toEqual([['x', text]]);
  },
);

test('quotes, commas and line breaks come back as they went in', () => {
  const rows = [['“a”, "b"', 'c\nd', 'e,f']];
  expect(csvParseRows(csvText(rows).slice(1).replace(/\r\n/g, '\n'))).toEqual(rows);
});

test('rows are read with the number of their line, and a quote that is never closed is noticed', () => {
  const rows: (readonly [number, readonly string[]])[] = [];
  const take = (row: readonly string[], line: number) => rows.push([line, row]);
  expect(readCsv('\uFEFFa,b\r\n"1\r\n2",\r\n', take)).toBe(true);
  expect(rows).toEqual([
    [1, ['a', 'b']],
    [2, ['1\r\n2', '']],
  ]);
  expect(readCsv('a,b\r\n1,"2\r\n3,4', () => undefined)).toBe(false);
});
