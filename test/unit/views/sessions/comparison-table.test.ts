import { describe, expect, test } from 'vitest';
import { tableCsvRows } from '../../../../src/views/figures/table-csv-rows.ts';
import { comparisonTable } from '../../../../src/views/sessions/comparison-table.ts';
import { draftObjects } from '../../../../src/views/sessions/draft-objects.ts';
import { citation, indexOf } from '../archive-of.ts';

const regionCode = '370112';
const stage = { release: 'public', citation };
const row = (id: string, level2: string, target: string, more: object = {}) => ({
  ...{ id, level1: '产出指标', level2, name: id, target, unit: '人' },
  ...more,
});
const money = (text: string) => ({ text, unit: '万元' });

const session = {
  ...{ regionCode, id: 'congress', title: '人代会', release: 'public', budgetYear: 2026, from: '2026-01-10' },
  ...{ documents: [], objects: ['canteen'], citation },
};
const dossiers = [
  {
    ...{ regionCode, object: 'canteen', fiscalYear: 2024 },
    preEvaluation: { ...stage, evaluator: '区财政局', conclusion: '予以支持' },
  },
  {
    ...{ regionCode, object: 'canteen', fiscalYear: 2025 },
    budget: { ...stage, approved: money('100.00'), adjusted: money('120.00'), executed: money('90.00') },
    evaluations: [
      {
        ...{ ...stage, id: 'self', kind: 'self', totalScore: '88', grade: '良' },
        rows: [
          row('served', '数量指标', '≥900', { actual: '950' }),
          row('ease', '社会效益指标', '≥90%', { unit: '%', actual: '91%' }),
        ],
      },
      { ...stage, id: 'finance', kind: 'finance', totalScore: '71', grade: '中', rows: [] },
    ],
  },
  {
    ...{ regionCode, object: 'canteen', fiscalYear: 2026 },
    budget: { ...stage, asked: money('150.00') },
    targets: [
      {
        ...{ ...stage, version: 'draft' },
        rows: [
          row('ease', '社会效益指标', '≥95%', { unit: '%', weight: '30' }),
          row('served', '数量指标', '≥900', { weight: '10' }),
        ],
      },
    ],
    review: { ...stage, steps: [], grade: '优' },
  },
  { regionCode, object: 'path', fiscalYear: 2025, budget: { ...stage, approved: money('10') } },
];
const index = indexOf({
  agencies: [{ regionCode, code: '219', name: '教育局' }],
  objects: ['canteen', 'path'].map((id) => ({ regionCode, id, name: id, kind: 'project', agencyCode: '219' })),
  sessions: [session],
  dossiers,
});
const table = comparisonTable(draftObjects(index, `${regionCode}/219`, 2026), session as never);
const [head = [], canteen = [], path = []] = tableCsvRows(table);
const told = (cells: readonly string[]) =>
  Object.fromEntries(head.map((title, at) => [title.replace(/^.*：/, ''), cells[at]]));

describe('预算草案与绩效目标对照表', () => {
  test('sets the ask beside what was approved, spent, promised, reached and judged', () => {
    expect(told(canteen)).toEqual({
      项目或政策: 'canteen',
      新增或延续: '延续',
      上年批复: '100.00万元',
      最近决算: '2025 年 90.00万元',
      '执行率（推算）': '75.0%',
      本年申报: '150.00万元',
      '比上年批复（推算）': '+50万元（+50.0%）',
      本年目标: 'served ≥900人（共 2 项，1 项低于上次实际）',
      上次实际: '2025 年 950人',
      最近评价: '2025 年单位自评 88 分 良；财政评价 71 分 中',
      目标审核: '优',
      事前评估: '2024 年 予以支持',
      目标随草案报送: '已附',
    });
  });

  test('says of what is not there that it is not collected, and computes nothing from it', () => {
    expect(told(path)).toMatchObject({
      新增或延续: '本年未收录',
      上年批复: '10万元',
      最近决算: '未收录',
      本年申报: '未收录',
      '比上年批复（推算）': '不能算',
      目标随草案报送: '',
    });
  });

  test('has no column for approved money before anything is approved', () => {
    expect(head.some((title) => title.endsWith('本年批复'))).toBe(false);
  });
});
