import { describe, expect, test } from 'vitest';
import { sessionSections } from '../../../../src/views/sessions/session-sections.ts';
import type { Table } from '../../../../src/views/shapes/table.ts';
import { citation, indexOf } from '../archive-of.ts';

const regionCode = '370112';
const stage = { release: 'public', citation };
const money = (text: string) => ({ text, unit: '万元' });
const session = (budgetYear: number, more: object = {}) => ({
  ...{ regionCode, id: `c${budgetYear}`, title: `${budgetYear} 年会`, release: 'public', budgetYear },
  ...{ from: `${budgetYear}-01-10`, documents: [{ title: '预算草案' }], citation, ...more },
});
const object = (id: string, more: object = {}) => ({
  ...{ regionCode, id, name: id, kind: 'project', form: 'service', agencyCode: '219', ...more },
});
const ask = (id: string, asked: string, more: object = {}) => ({
  ...{ regionCode, object: id, fiscalYear: 2026 },
  budget: { ...stage, asked: money(asked), ...more },
  review: { ...stage, steps: [], grade: id === 'a' ? '优' : '良', sentToCongress: id !== 'far' },
});
const account = (fiscalYear: number, agencyCode: string, total: string) => ({
  ...{ regionCode, fiscalYear, scope: 'department', agencyCode, title: '部门预算', release: 'public', citation },
  tables: [
    {
      ...{ no: '01', form: 'income-expenditure', name: '收支总表', unit: '万元' },
      parts: [
        { title: '收入', columns: [{ key: 'amount', title: '金额' }], rows: [] },
        {
          title: '支出',
          columns: [{ key: 'amount', title: '金额' }],
          rows: [{ label: '支出总计', role: 'grand-total', cells: [total] }],
        },
      ],
    },
  ],
});

const index = indexOf({
  agencies: [
    { regionCode, code: '219', name: '教育局' },
    { regionCode, code: '220', name: '民政局' },
  ],
  objects: ['a', 'b', 'c', 'd', 'far'].map((id) => object(id)).concat(object('works', { form: 'works' })),
  sessions: [
    session(2025, { opinions: [{ no: 1, text: '去年的意见', reply: '已改', changed: '补了指标' }] }),
    session(2026, {
      approvedOn: '2026-01-12',
      objects: ['a', 'b'],
      opinions: [{ no: 1, text: '今年的意见', about: 'a' }],
    }),
  ],
  budgets: [
    account(2025, '219', '1000'),
    account(2026, '219', '900'),
    account(2025, '220', '10'),
    account(2026, '220', '40'),
  ],
  dossiers: [
    ask('a', '100', { approved: money('80') }),
    ask('b', '110', { approved: money('110') }),
    ...[ask('c', '120'), ask('d', '60'), ask('far', '500'), ask('works', '100')],
    {
      ...{ regionCode, object: 'a', fiscalYear: 2025 },
      rectifications: [{ ...stage, id: 'r', origin: 'congress', text: '补测算', state: 'open' }],
    },
  ],
});
const page = sessionSections(index, `${regionCode}/c2026`);
const tablesOf = (id: string): Table[] =>
  page.sections
    .filter((part) => part.id === id)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
const cellsOf = (id: string) =>
  tablesOf(id).map(({ rows }) => rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]));

describe('the page of a session', () => {
  test('lists departments by the size of the change, up or down', () => {
    expect(cellsOf('departments')).toEqual([
      [
        ['教育局', '1000万元', '900万元', '−100万元（−10.0%）', '6 个', '0 个', '0 个'],
        ['民政局', '10万元', '40万元', '+30万元（+300.0%）', '0 个', '0 个', '0 个'],
      ],
    ]);
  });

  test('counts the grades of the targets that went with the draft', () => {
    const [sent] = page.sections.filter(({ id }) => id === 'objects');
    expect(sent?.title).toBe('随草案报送目标的对象 5 个');
    expect(sent?.blocks[0]).toEqual({ kind: 'paragraph', text: '审核等次为优 1 个，良 4 个。' });
  });

  test('tells what became of the last session', () => {
    expect(cellsOf('last-session')).toEqual([
      [['意见 1', '', '去年的意见', '已改', '补了指标']],
      [['教育局', '1 项', '0 项', '0 项', '1 项', '1 项']],
    ]);
  });

  test('tells after the vote what was asked, and what changed between ask and approval', () => {
    expect(cellsOf('opinions')).toEqual([[['意见 1', 'a', '今年的意见', '未收录', '未收录']]]);
    expect(tablesOf('opinions')[0]?.rows[0]?.id).toBe('o-1');
    expect(cellsOf('approved')).toEqual([[['a', '100万元', '80万元', '−20万元（−20.0%）', '']]]);
  });
});
