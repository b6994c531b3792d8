import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/model/codes.ts';
import { budgetExplorerPage } from '../../../../src/views/explore/budget-explorer-page.ts';
import { budgetExplorer, budgetExplorerRegions } from '../../../../src/views/explore/budget-explorer.ts';
import { citation, indexOf } from '../archive-of.ts';

const code = '370112' as RegionCode;
const table = (unit: string, rows: [string, string, string][]) => ({
  no: '02',
  form: 'general-expenditure',
  name: '一般公共预算支出表',
  unit,
  parts: [
    {
      columns: [{ key: 'amount', title: '预算数' }],
      rows: rows.map(([own, label, text]) => ({ code: own, label, cells: [text] })),
    },
  ],
});
const budget = (fiscalYear: number, ...tables: unknown[]) => ({
  regionCode: code,
  fiscalYear,
  scope: 'government',
  title: `${fiscalYear} 年预算`,
  release: 'public',
  tables,
  citation,
});
const two = indexOf({
  budgets: [
    budget(2024, table('元', [['205', '教育支出', '1,234.50']])),
    budget(
      2025,
      table('万元', [
        ['205', '教育支出', '12.5'],
        ['20502', '普通教育', ''],
        ['208', '社会保障和就业支出', '3'],
      ]),
    ),
  ],
});

describe('the data of the budget explorer', () => {
  test('hold each line as printed with its fen, newest year first', () => {
    const { accounts, holders } = budgetExplorer(two, code);
    expect(holders).toEqual([{ id: 'government', title: '政府' }]);
    expect(accounts.map(({ year }) => year)).toEqual([2025, 2024]);
    expect(accounts[0]?.books[0]).toMatchObject({ book: 'general', unit: '万元', unitPlaces: 6 });
    expect(accounts[0]?.books[0]?.lines).toEqual([
      ['205', '教育支出', '12.5', 12_500_000],
      ['20502', '普通教育', '未填'],
      ['208', '社会保障和就业支出', '3', 3_000_000],
    ]);
    expect(accounts[1]?.books[0]?.lines).toEqual([['205', '教育支出', '1,234.50', 123_450]]);
  });

  test('are made only where there is more than one account', () => {
    expect(budgetExplorerRegions(two)).toEqual([code]);
    expect(
      budgetExplorerRegions(indexOf({ budgets: [budget(2025, table('万元', [['205', '教育支出', '1']]))] })),
    ).toEqual([]);
  });

  test('stand over a page that draws the newest budget and links to all', () => {
    const [newest, all] = budgetExplorerPage(two, code).sections;
    expect(newest?.title).toBe('政府2025 年预算');
    expect(newest?.blocks.map(({ kind }) => kind)).toEqual(['figure']);
    const links = all?.blocks[0]?.kind === 'table' ? all.blocks[0].table.rows[0]?.cells.map(({ href }) => href) : [];
    expect(links).toEqual([`/budgets/${code}/2025/government/`, `/budgets/${code}/2024/government/`]);
  });
});
