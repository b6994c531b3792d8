import { expect, test } from 'vitest';
import { assessmentsPage } from '../../../../src/views/library/assessments-page.ts';
import { casesPage } from '../../../../src/views/library/cases-page.ts';
import { correctionsPage } from '../../../../src/views/library/corrections-page.ts';
import { glossaryPage } from '../../../../src/views/library/glossary-page.ts';
import { moreGroups } from '../../../../src/views/library/more-page.ts';
import { publicFinanceList, publicFinancePage } from '../../../../src/views/accounts/public-finance-page.ts';
import { repliesPage } from '../../../../src/views/library/replies-page.ts';
import { sessionPage } from '../../../../src/views/library/sessions-page.ts';
import { termAddresses } from '../../../../src/views/archive/term-addresses.ts';
import { citation, indexOf } from '../archive-of.ts';

const regionCode = '370112';
const labels = (index: ReturnType<typeof indexOf>) =>
  moreGroups(index).flatMap(({ entries }) => entries.map(({ title }) => title));

test('leaves kinds without records out', () => {
  expect(labels(indexOf({}))).toEqual(['数据下载', '说明与方法', '关于本站']);
});

test('shows a kind of which only statements are known', () => {
  const statement = {
    regionCode,
    id: 'guarantee',
    field: 'three-guarantees',
    measure: '三保',
    period: { kind: 'unstated' },
    value: { kind: 'text', text: '足额安排' },
    citation,
  };
  const index = indexOf({ statements: [statement] });
  expect(labels(index)).toContain('政府债务与三保');
  expect(publicFinanceList(index, 'debts').statements[0]?.members).toHaveLength(1);
});

test('shows the tables of debts as printed', () => {
  const table = {
    no: '01',
    form: 'debt',
    name: '限额余额表',
    unit: '亿元',
    parts: [{ columns: [{ key: 'amount', title: '限额' }], rows: [{ label: '合计', cells: ['120.50'] }] }],
  };
  const debt = { regionCode, fiscalYear: 2024, id: 'limit', kind: 'limit-and-balance', title: '债务', citation };
  const page = publicFinancePage(indexOf({ debts: [{ ...debt, tables: [table] }] }), 'debts', '370112/2024/limit');
  expect(page.address).toBe('/debts/370112/2024/limit/');
  expect(page.tables[0]?.sides[0]?.rows[0]?.cells[0]?.text).toBe('120.50');
});

test('names the region of a table of debts once', () => {
  const tables = [{ no: '01', form: 'debt', name: '限额余额表', unit: '亿元', parts: [] }];
  const debt = { regionCode, fiscalYear: 2024, kind: 'limit-and-balance', tables, citation };
  const titleOf = (title: string) =>
    publicFinancePage(indexOf({ debts: [{ ...debt, id: 'limit', title }] }), 'debts', '370112/2024/limit').title;
  expect(titleOf('历城区政府债务限额和余额')).toBe('山东省历城区2024 年政府债务限额和余额');
  expect(titleOf('2024 年政府债务')).toBe('山东省历城区：2024 年政府债务');
});

test('tells a rank with its time and source, never alone', () => {
  const rank = {
    regionCode,
    id: 'rank',
    kind: 'rank',
    title: '县级财政管理绩效',
    period: { kind: 'year', year: 2020 },
    result: '前 200 名',
    citation,
  };
  const item = assessmentsPage(indexOf({ assessments: [rank] })).regions[0]?.members[0];
  expect(item).toMatchObject({ id: 'a-370112-rank', text: '前 200 名', meta: '位次，2020 年' });
  expect(item?.source.sourceTitle).toBe('工作报告');
});

test('counts the days to an answer and names the asker by kind only', () => {
  const reply = {
    regionCode,
    id: 'q1',
    release: 'public',
    question: '路灯何时修？',
    askedOn: '2025-03-01',
    asker: 'public',
    answer: '已安排。',
    answeredOn: '2025-03-15',
  };
  const open = { ...reply, id: 'q2', askedOn: '2025-04-01', answer: undefined, answeredOn: undefined };
  const items = repliesPage(indexOf({ replies: [reply, open] }))[0]?.members;
  expect(items?.map(({ id, daysText, answer }) => [id, daysText, answer])).toEqual([
    ['q-370112-q2', undefined, undefined],
    ['q-370112-q1', '14 日（2025年3月15日答复）', '已安排。'],
  ]);
  expect(items?.[1]?.meta).toEqual(['公众提问', '2025年3月1日']);
});

test('shows a session with its material, opinions and replies', () => {
  const session = {
    regionCode,
    id: 's1',
    title: '第四次会议',
    release: 'public',
    budgetYear: 2025,
    from: '2025-01-20',
    documents: [{ title: '预算草案' }],
    objects: ['canteen'],
    opinions: [{ no: 1, text: '补充指标', about: 'canteen', reply: '已补充' }],
    citation,
  };
  const objects = [{ regionCode, id: 'canteen', name: '营养改善', kind: 'project', agencyCode: '219' }];
  const page = sessionPage(indexOf({ sessions: [session], objects }), '370112/s1');
  expect(page.objects.map(({ title }) => title)).toEqual(['营养改善']);
  expect(page.opinions[0]).toMatchObject({ no: 1, reply: '已补充', about: { href: '/objects/370112/canteen/' } });
});

test('lists corrections with both values, a blank said in words', () => {
  const correction = {
    regionCode,
    id: 'c1',
    file: 'statements/370112/x.json',
    path: '/value',
    what: '目标数',
    oldValue: '',
    newValue: '535',
    why: '漏抄',
    on: '2025-05-01',
    office: '区财政局',
  };
  const [item] = correctionsPage(indexOf({ corrections: [correction] })).regions[0]?.members ?? [];
  expect([item?.oldValue, item?.newValue]).toEqual(['（空白）', '535']);
});

test('gives a case an anchor and its points', () => {
  const study = {
    regionCode,
    id: 'case',
    title: '案例',
    kind: 'evaluation',
    period: { kind: 'year', year: 2023 },
    points: ['要点'],
    citation,
  };
  expect(casesPage(indexOf({ cases: [study] }))[0]?.members[0]).toMatchObject({
    id: 'c-370112-case',
    meta: ['评价案例', '2023 年'],
  });
});

test('orders terms by theme and finds each by every name', () => {
  const index = indexOf({});
  const term = (name: string, theme: string, order: number, also?: string[]) => ({
    name,
    theme,
    order,
    also,
    body: '',
  });
  const glossary = new Map<string, unknown>([
    ['b', term('执行率', 'making', 10, ['支出进度'])],
    ['a', term('决算', 'budget', 20)],
    ['c', term('预算', 'budget', 10)],
    ['d', { name: '外来词', body: '' }],
  ]) as never;
  const themes = glossaryPage({ ...index, archive: { ...index.archive, glossary } });
  expect(themes.map(({ title, terms }) => [title, terms.map(({ name }) => name)])).toEqual([
    ['预算和决算', ['预算', '决算']],
    ['预算怎样编、怎样批、怎样执行', ['执行率']],
    ['其他名词', ['外来词']],
  ]);
  expect(termAddresses(glossary).get('支出进度')).toBe('/glossary/#b');
});
