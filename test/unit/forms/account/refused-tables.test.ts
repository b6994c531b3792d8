import { describe, expect, test } from 'vitest';
import { readParts, wholePart } from '../workbook-fixture.ts';

const title = ['支出决算表', '', '', ''];
const unit = ['单位：万元', '', '', ''];
const header = ['科目编码', '科目名称', '本年支出合计', '基本支出'];
const line = ['205', '教育支出', '1,595.95', '1,121.09'];

/** What is said of a table, by rule and cell. */
function said(rows: string[][]): string[] {
  return readParts([wholePart(rows, '公开03表')]).problems.map(({ rule, place }) => `${rule} ${place.cell}`);
}

describe('an amount is refused with its cell', () => {
  test.each([
    ['broken thousands', '7,00.0,77'],
    ['thousands without their head', ',867.48'],
    ['two points', '1.595.95'],
    ['a letter for a digit', '1,5O5.95'],
    ['full-width thousands of four digits', '１，５９５５.９５'],
    ['parentheses for a negative amount', '(55.78)'],
    ['two amounts in one cell', '1,595.95/1,121.09'],
    ['decimals finer than a fen', '0.1234567'],
    ['a question mark', '1595.9？'],
  ])('%s: %s', (_, amount) => {
    expect(said([title, unit, header, [line[0]!, line[1]!, amount, line[3]!]])).toEqual(['number-is-readable C4']);
  });
});

describe('an amount is kept as printed', () => {
  test.each([
    ['with thousands', '1,595.95'],
    ['without thousands', '1595.95'],
    ['full-width', '１，５９５.９５'],
    ['negative', '-55.78'],
    ['zero', '0.00'],
    ['a dash for none', '—'],
    ['a stroke for not applicable', '/'],
    ['blank', ''],
    ['more decimals than two', '1595.9512'],
  ])('%s: %j', (_, amount) => {
    const rows = [title, unit, header, [line[0]!, line[1]!, amount, line[3]!]];
    const { drafts, problems } = readParts([wholePart(rows, '公开03表')]);
    const [draft] = drafts;
    const cells = draft?.part.kind === 'finalTables' ? draft.part.value.tables[0]?.parts[0]?.rows[0]?.cells : undefined;
    expect(cells).toEqual([amount, '1,121.09']);
    expect(problems).toEqual([]);
  });
});

test('the unit of the table in a cell is dropped, another one refused', () => {
  expect(said([title, unit, header, [line[0]!, line[1]!, '620.82万元', line[3]!]])).toEqual([]);
  expect(said([title, unit, header, [line[0]!, line[1]!, '6208200元', line[3]!]])).toEqual(['unit-is-declared C4']);
});

test.each([
  ['no unit', [title, header, line], ['unit-is-declared A2']],
  ['two units', [title, unit, ['金额单位：元', '', '', ''], header, line], ['unit-is-declared A3']],
  ['a grid without rows and without a sentence', [title, unit, header], ['form-is-filled A3']],
  ['a stray remark above', [title, unit, ['请各单位于周五前报送', '', '', ''], header, line], ['cell-not-read A3']],
  ['a column that nobody knows', [title, unit, [...header.slice(0, 3), '其他口径数'], line], ['value-is-clear D3']],
])('a table with %s is said', (_, rows, expected) => {
  expect(said(rows as string[][])).toEqual(expected);
});

test('a sheet of another kind is no account', () => {
  expect(
    readParts([
      wholePart([
        ['人员名册', '', ''],
        ['姓名', '职务', '电话'],
      ]),
    ]),
  ).toEqual({ drafts: [], problems: [] });
});
