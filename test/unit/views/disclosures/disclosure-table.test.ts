import { describe, expect, test } from 'vitest';
import { isCovered } from '../../../../src/rules/disclosures/due-date.ts';
import { dueCell, publishedCell } from '../../../../src/views/disclosures/disclosure-due.ts';
import { ledgerTable } from '../../../../src/views/disclosures/disclosure-table.ts';
import { disclosureRegions } from '../../../../src/views/disclosures/disclosures-page.ts';
import { regionDisclosuresPage } from '../../../../src/views/disclosures/region-disclosures-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const coverage = [
  { office: '区财政局', agencies: 'all', documents: ['budget'], fromYear: 2025, declaredOn: '2026-01-01' },
];
const deadlines = [{ governmentDays: 20, departmentDays: 20, citation }];
const province = { code: '370000', name: '山东省', level: 'province', rules: { deadlines } };
const county = { code: '370112', name: '历城区', level: 'county', parent: '370000' };
const covered = { regions: [province, { ...county, coverage }] };
const open = { regions: [province, county] };
const disclosure = {
  regionCode: '370112',
  fiscalYear: 2025,
  id: 'budget',
  document: 'budget',
  reviewedOn: '2025-01-05',
  submittedOn: '2025-01-15',
  approvedOn: '2025-02-10',
  publishedOn: '2025-03-04',
  citation,
};

function published(records: Parameters<typeof indexOf>[0], change: Record<string, unknown> = {}) {
  const index = indexOf({ ...records, disclosures: [{ ...disclosure, ...change }] });
  const [record] = index.archive.disclosures.values();
  if (!record) throw new Error('no disclosure');
  return { index, record };
}

describe('within declared coverage', () => {
  test('computes the due date from the approval and the days of the nearest region that states them', () => {
    const { index, record } = published(covered);
    expect(isCovered(index.archive, record)).toBe(true);
    expect(dueCell(index, record)).toEqual({ text: '2025年3月2日', kind: 'text', mark: '推算' });
  });

  test('says whether it was in time', () => {
    const late = published(covered);
    expect(publishedCell(late.index, late.record).text).toBe('2025年3月4日（晚于期限）');
    const inTime = published(covered, { publishedOn: '2025-03-02' });
    expect(publishedCell(inTime.index, inTime.record).text).toBe('2025年3月2日（期限内）');
  });

  test('says 应公开未公开 where the record does', () => {
    const { index, record } = published(covered, { publishedOn: 'due-not-disclosed' });
    expect(publishedCell(index, record).text).toBe('应公开未公开');
  });

  test('knows no due date without the day of approval', () => {
    const { index, record } = published(covered, { approvedOn: undefined });
    expect(dueCell(index, record).text).toBe('本站未收录');
  });
});

describe('outside declared coverage', () => {
  test.each([
    ['no coverage', open, {}],
    ['an earlier year', covered, { fiscalYear: 2024 }],
    ['another kind of document', covered, { document: 'evaluation' }],
  ])('judges nothing: %s', (_, records, change) => {
    const { index, record } = published(records, change);
    expect(dueCell(index, record).text).toBe('本站未收录');
    expect(publishedCell(index, record).text).toBe('2025年3月4日');
    const missing = published(records, { ...change, publishedOn: 'due-not-disclosed' });
    expect(publishedCell(missing.index, missing.record).text).toBe('本站未收录');
  });

  test('no word of the page says late or undisclosed', () => {
    const { index } = published(open, { publishedOn: 'due-not-disclosed' });
    expect(JSON.stringify(regionDisclosuresPage(index, '370112'))).not.toMatch(/应公开未公开|晚于期限|期限内/);
  });
});

test('counts the days between the four dates', () => {
  const { index } = published(open);
  const page = regionDisclosuresPage(index, '370112');
  expect(page.synchronised?.rows[0]?.cells.slice(6).map(({ text, mark }) => [text, mark])).toEqual([
    ['10', '推算'],
    ['26', '推算'],
    ['22', '推算'],
  ]);
});

test('counts the parts that were seen and does not call the others missing', () => {
  const completeness = [
    { part: '收支总表', present: true },
    { part: '三公表', present: false },
  ];
  const { index } = published(open, { completeness });
  const cells = regionDisclosuresPage(index, '370112').completeness?.rows[0]?.cells;
  expect(cells?.map(({ text }) => text)).toEqual(['2025 年预算', '1 / 2', '三公表']);
});

test('takes the dates of budgets into the ledger', () => {
  const budget = {
    regionCode: '370112',
    fiscalYear: 2024,
    scope: 'government',
    title: '预算',
    release: 'public',
    publishedOn: '2024-02-01',
    tables: [{ no: '01', form: 'other', name: '表', unit: '万元', parts: [] }],
    citation,
  };
  const index = indexOf({ budgets: [budget] });
  expect(disclosureRegions(index)).toEqual(['370112']);
  const [row] = ledgerTable(index, '370112').rows;
  expect(row?.cells.map(({ text }) => text)).toEqual([
    '2024',
    '预算',
    '本站未收录',
    '本站未收录',
    '2024年2月1日',
    '',
    '原文地址未收录',
  ]);
});

describe('targets beside the budget', () => {
  const target = {
    ...disclosure,
    id: 'target',
    document: 'target',
    submittedOn: '2025-01-18',
    publishedOn: '2025-02-27',
  };

  test('are told apart by days at each of the four steps', () => {
    const page = regionDisclosuresPage(indexOf({ ...open, disclosures: [disclosure, target] }), '370112');
    expect(page.pairs?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      ...['2025', '绩效目标比预算'],
      ...['同一天', '晚 3 天', '同一天', '早 5 天'],
    ]);
  });

  test('are counted in time or late only within declared coverage', () => {
    const disclosures = [disclosure, { ...disclosure, id: 'unit', publishedOn: '2025-02-20' }];
    expect(regionDisclosuresPage(indexOf({ ...open, disclosures }), '370112').timeliness).toEqual([]);
    expect(regionDisclosuresPage(indexOf({ ...covered, disclosures }), '370112').timeliness).toEqual([
      '2025 年：知道应公开日期的 2 份文件中，期限内公开 1 份，晚于期限 1 份（推算）。',
    ]);
  });
});

test('shows the rule of the region above where the region states none', () => {
  const titles = regionDisclosuresPage(indexOf(open), '370112').rules.map(({ title }) => title);
  expect(titles).toEqual(['公开期限（依山东省规定）']);
});

test('shows the computed due date beside a printed one that differs', () => {
  const { index, record } = published(covered, { dueOn: '2025-03-10' });
  expect(dueCell(index, record).text).toBe('2025年3月10日（推算为2025年3月2日）');
});
