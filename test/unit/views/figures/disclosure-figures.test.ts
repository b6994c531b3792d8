import { describe, expect, test } from 'vitest';
import {
  departmentDisclosureFigures,
  disclosureFigures,
  newestDisclosureYear,
} from '../../../../src/views/figures/disclosure-figures.ts';
import { citation, indexOf } from '../archive-of.ts';

const coverage = [
  {
    ...{ office: '区财政局', agencies: 'all', documents: ['budget', 'target', 'disclosure'] },
    ...{ fromYear: 2025, declaredOn: '2026-01-01' },
  },
];
const covered = [{ code: '370112', name: '历城区', level: 'county', parent: '370000', coverage }];
const codes = Array.from({ length: 14 }, (_, at) => String(201 + at));
const agencies = codes.map((code) => ({ regionCode: '370112', code, name: `局${code}` }));

function record(agencyCode: string, document: string, change: Record<string, unknown> = {}) {
  return {
    ...{ regionCode: '370112', fiscalYear: 2025, id: `${agencyCode}-${document}`, agencyCode, document, citation },
    ...{ reviewedOn: '2024-12-01', submittedOn: '2025-01-15', approvedOn: '2025-02-05' },
    ...{ publishedOn: '2025-02-24', dueOn: '2025-02-25' },
    ...change,
  };
}

function figuresOf(disclosures: Record<string, unknown>[], by: 'department' | 'kind', regions = covered) {
  return disclosureFigures(indexOf({ regions, agencies, disclosures }), '370112', 2025, by);
}

const rowsOf = (
  figure: { table: { rows: readonly { header: string; cells: readonly { text: string }[] }[] } } | undefined,
) => figure?.table.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);

describe('the calendar of publications', () => {
  const some = [
    record('201', 'budget'),
    record('202', 'budget', { publishedOn: '2025-02-27' }),
    record('203', 'budget', { publishedOn: 'due-not-disclosed' }),
    record('204', 'budget', { exempt: { basis: '保守国家秘密法' } }),
  ];

  test('has a row for each department with the days between, within declared coverage', () => {
    const [figure] = figuresOf(some, 'department');
    expect(figure?.title).toBe(
      '2025 年预算：知道应公开日期的 3 份文件中，期限内公开 1 份，晚于期限 1 份，应公开未公开 1 份',
    );
    expect(figure?.lead).toContain('不要求公开的 1 份不在图中');
    expect(rowsOf(figure)).toEqual([
      ['局201', '2025年2月25日', '2025年2月24日', '期限内，早 1 天'],
      ['局202', '2025年2月25日', '2025年2月27日', '晚于期限 2 天'],
      ['局203', '2025年2月25日', '无', '应公开未公开'],
    ]);
  });

  test('calls nothing late or missing outside declared coverage', () => {
    const [figure] = figuresOf(some, 'department', []);
    expect(figure?.title).toBe('2025 年预算：见到公开日期的 2 份文件，最早 2025年2月24日，最晚 2025年2月27日');
    expect(rowsOf(figure)).toEqual([
      ['局201', '无', '2025年2月24日', '已公开'],
      ['局202', '无', '2025年2月27日', '已公开'],
      ['局203', '无', '无', '本站未收录'],
    ]);
    expect(JSON.stringify(figure)).not.toContain('晚于期限');
  });

  test('sets many documents of one kind on one line with their counts', () => {
    const [figure] = figuresOf(
      codes.map((code) => record(code, 'budget', code === '202' ? { publishedOn: '2025-02-27' } : {})),
      'kind',
    );
    expect(rowsOf(figure)).toEqual([
      ['预算 14 份', '2025年2月25日（14 份）', '2025年2月24日（13 份）、2025年2月27日', '期限内 13，晚于期限 1'],
    ]);
  });

  test('needs two days of publication', () => {
    expect(figuresOf([record('201', 'budget')], 'department')).toEqual([]);
    expect(
      newestDisclosureYear(indexOf({ agencies, disclosures: [record('201', 'budget')] }), '370112'),
    ).toBeUndefined();
  });
});

describe('四个同步', () => {
  test('sets targets beside the budget, step by step, with how far they are apart', () => {
    const disclosures = ['201', '202'].flatMap((code) => [
      record(code, 'budget'),
      record(code, 'target', code === '202' ? { approvedOn: '2025-02-08' } : {}),
    ]);
    const figure = figuresOf(disclosures, 'kind').find(({ id }) => id === 'synchronised-2025-target');
    expect(figure?.title).toBe('2025 年预算与绩效目标 2 对，1 对收录的环节都在同一天，1 对有相差');
    expect(rowsOf(figure)?.map(([step, , , note]) => [step, note])).toEqual([
      ['编审', '2 对都在同一天'],
      ['上会', '2 对都在同一天'],
      ['批复', '2 对中 1 对同一天，最多相差 3 天'],
      ['公开', '2 对都在同一天'],
    ]);
  });

  test('tells one department the days themselves', () => {
    const disclosures = [record('201', 'budget'), record('201', 'target', { reviewedOn: '2024-12-03' })];
    const index = indexOf({ regions: covered, agencies, disclosures });
    const figures = departmentDisclosureFigures(index, '370112', '370112/201', 2025);
    expect(figures.map(({ title }) => title)).toEqual([
      '2025 年：知道应公开日期的 2 份文件中，期限内公开 2 份',
      '2025 年预算与绩效目标：编审晚 2 天，上会同一天，批复同一天，公开同一天',
    ]);
    expect(departmentDisclosureFigures(index, '370112', '370112/202', 2025)).toEqual([]);
  });
});
