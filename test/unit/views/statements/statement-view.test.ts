import { expect, test } from 'vitest';
import { fourBooks } from '../../../../src/views/regions/four-books.ts';
import { statementsByField } from '../../../../src/views/statements/statement-view.ts';
import { citation, indexOf } from '../archive-of.ts';

const base = { regionCode: '370112', field: 'target', period: { kind: 'year', year: 2020 }, citation };
const amount = (text: string) => ({ kind: 'money', money: { text, unit: '万元' } });
const part = (id: string, book: string, text: string) => ({
  ...base,
  id,
  book,
  measure: '绩效目标涉及资金',
  value: amount(text),
  partOf: { statement: 'total', role: 'addend' },
});
const statements = [
  { ...base, id: 'total', measure: '绩效目标涉及资金', value: amount('568529') },
  part('general', 'general', '266899'),
  part('fund', 'fund', '272972'),
  part('state', 'state-capital', '409'),
  part('social', 'social-insurance', '28248'),
];

test('puts the computed sum beside the printed total and explains rounding', () => {
  const [field] = statementsByField(indexOf({ statements }), '370112');
  expect(field?.statements[0]?.valueText).toBe('568529万元');
  expect(field?.statements[0]?.sum).toEqual({
    state: 'rounding',
    text: '分项相加（推算）568,528万元，印出的合计 568529万元，多 1万元，在各分项取整的误差之内，为四舍五入差异。',
  });
});

test('lists parts below their total and not again beside it', () => {
  const [field] = statementsByField(indexOf({ statements }), '370112');
  expect(field?.statements).toHaveLength(1);
  expect(field?.statements[0]?.parts.map(({ id }) => id)).toEqual(['s-fund', 's-general', 's-social', 's-state']);
});

test('calls a gap beyond rounding a gap', () => {
  const wrong = statements.map((statement) =>
    statement.id === 'total' ? { ...statement, value: amount('568539') } : statement,
  );
  const [field] = statementsByField(indexOf({ statements: wrong }), '370112');
  expect(field?.statements[0]?.sum?.state).toBe('gap');
});

test('lays the four books out with the printed total as last row', () => {
  const [books] = fourBooks(indexOf({ statements }), '370112');
  expect(books?.table.rows.map(({ header, cells }) => [header, cells[0]?.text])).toEqual([
    ['一般公共预算', '266899万元'],
    ['政府性基金预算', '272972万元'],
    ['国有资本经营预算', '409万元'],
    ['社会保险基金预算', '28248万元'],
    ['合计（印出）', '568529万元'],
  ]);
});

test('keeps 余 in what is computed from it', () => {
  const approximate = [
    { ...base, id: 'total', measure: '压减与收回', value: amount('3887') },
    {
      ...base,
      id: 'cut',
      measure: '压减',
      value: { kind: 'money', money: { text: '3700余', unit: '万元', precision: 'over' } },
      partOf: { statement: 'total', role: 'addend' },
    },
    { ...base, id: 'recovered', measure: '收回', value: amount('187'), partOf: { statement: 'total', role: 'addend' } },
  ];
  const [field] = statementsByField(indexOf({ statements: approximate }), '370112');
  expect(field?.statements[0]?.sum?.text).toContain('3,887余万元');
});
