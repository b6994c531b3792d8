import type { BudgetExplorer, ExplorerAccount, ExplorerBook } from '../../../src/views/explore/budget-explorer.ts';
import type { ExplorerResult, ResultExplorer } from '../../../src/views/explore/result-explorer.ts';

const book = (changes: Partial<ExplorerBook> = {}): ExplorerBook => ({
  book: 'general',
  tableNo: '02',
  tableName: '一般公共预算支出表',
  unit: '万元',
  unitPlaces: 6,
  lines: [
    ['207', '文化体育与传媒支出', '100.50', 100_500_000],
    ['208', '社会保障和就业支出', '900.00', 900_000_000],
    ['20805', '行政事业单位养老支出', '700.00', 700_000_000],
    ['2080505', '机关事业单位基本养老保险缴费支出', '700.00', 700_000_000],
    ['2082099', '其他临时救助', '200.00', 200_000_000],
    ['229', '其他支出', ''],
  ],
  ...changes,
});
const account = (changes: Partial<ExplorerAccount>): ExplorerAccount => ({
  holder: 'government',
  year: 2025,
  kind: 'budget',
  title: '2025 年预算',
  href: '/budgets/990100/2025/government/',
  books: [book()],
  ...changes,
});

/** A government with three budgets and a final account, and a department with a final account alone. */
export const budgets: BudgetExplorer = {
  region: '示例市',
  holders: [
    { id: 'government', title: '政府' },
    { id: '902', title: '教育局' },
  ],
  bookTitles: { all: '支出总表（各本合计）', general: '一般公共预算', fund: '政府性基金预算' },
  accounts: [
    account({}),
    account({
      year: 2024,
      title: '2024 年预算',
      books: [
        book({
          lines: [
            ['207', '文化旅游体育与传媒支出', '80', 80_000_000],
            ['208', '社会保障和就业支出', '1000.00', 1_000_000_000],
            ['213', '农林水支出', '0.00', 0],
          ],
        }),
        book({ book: 'fund', tableNo: '03', lines: [['212', '城乡社区支出', '10.00', 10_000_000]] }),
      ],
    }),
    account({
      year: 2023,
      title: '2023 年预算',
      books: [book({ unit: '元', unitPlaces: 2, lines: [['208', '社会保障和就业支出', '8,000,000.00', 800_000_000]] })],
    }),
    account({ kind: 'final', year: 2024, title: '2024 年决算' }),
    account({ holder: '902', kind: 'final', year: 2024, title: '2024 年决算' }),
  ],
};

const result = (id: string, changes: Partial<ExplorerResult> = {}): ExplorerResult => ({
  id,
  kind: 'self',
  year: 2025,
  title: `项目${id}`,
  href: `/objects/990100/${id}/`,
  department: '教育局',
  grade: '优',
  topics: [],
  score: { value: 95, text: '95 分' },
  rate: { value: 99, text: '99%' },
  ...changes,
});

/** Four self-evaluations in two years, and a spot check. */
export const evaluations: ResultExplorer = {
  region: '示例市',
  axes: { across: '执行率（%）', upwards: '总分（分）' },
  kinds: [
    { kind: 'self', title: '单位自评', meaning: '', count: 4 },
    { kind: 'spot-check', title: '财政抽评', meaning: '', count: 1 },
  ],
  results: [
    result('1'),
    result('2', { department: '民政局', grade: '良', topics: ['养老'] }),
    result('3', { kind: 'spot-check', grade: '中' }),
    result('4', { department: undefined, grade: undefined }),
    result('5', { year: 2024, topics: ['养老', '教育'] }),
  ],
};
