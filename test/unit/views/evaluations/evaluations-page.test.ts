import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/model/codes.ts';
import { evaluationEntry, evaluationItems } from '../../../../src/views/evaluations/evaluation-item.ts';
import {
  evaluationsKindPage,
  evaluationsPage,
  evaluationsRegionPage,
} from '../../../../src/views/evaluations/evaluations-page.ts';
import { reportPage } from '../../../../src/views/evaluations/report-page.ts';
import type { SectionedPage } from '../../../../src/views/shapes/sectioned-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const HERE = '370112' as RegionCode;
const stage = { release: 'public', citation };
const row = {
  id: 'i1',
  level1: '产出',
  level2: '数量',
  name: '新建数量',
  weight: '10',
  score: '8.5',
  deviation: '场地',
};
const report = {
  ...{ regionCode: '370112', fiscalYear: 2021, id: 'care', title: '日间照料评价报告', kind: 'finance' },
  ...{ release: 'public', object: 'care', manner: 'commissioned', totalScore: '82.5', grade: '良', citation },
  sections: [{ title: '项目概况', text: '第一段。\n\n- 一\n- 二' }],
  rows: [row, { ...row, id: 'i2', name: '知晓率', score: '10' }],
  problems: [
    { no: 1, kind: 'output', text: '少建两处' },
    { no: 2, kind: 'funds', text: '拨付不及时' },
  ],
  advice: [{ no: 1, text: '提前落实场地' }],
};
const dossier = {
  ...{ regionCode: '370112', object: 'care', fiscalYear: 2021 },
  evaluations: [
    { ...stage, id: 'self', kind: 'self', totalScore: '97', grade: '优', rows: [] },
    { ...stage, id: 'check', kind: 'spot-check', totalScore: '88.5', grade: '良', rows: [] },
    { ...stage, id: 'fin', kind: 'finance', rows: [], report: '370112/2021/care' },
  ],
  rectifications: [
    {
      ...{ ...stage, id: 'r1', origin: 'evaluation', problem: { evaluation: 'fin', no: 1 } },
      ...{ text: '落实场地', state: 'ongoing' },
    },
  ],
  consequences: [{ ...stage, id: 'c1', kind: 'cut', basis: '财政评价', basisEvaluation: 'fin' }],
};
const index = indexOf({
  agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
  objects: [{ regionCode: '370112', id: 'care', name: '日间照料补助', kind: 'project', agencyCode: '219' }],
  dossiers: [dossier],
  evaluationReports: [report, { ...report, id: 'road', object: undefined, title: '道路评价报告' }],
});

const textOf = (page: SectionedPage, id: string) =>
  JSON.stringify(page.sections.find((section) => section.id === id)?.blocks ?? 'none');

describe(evaluationItems, () => {
  test('shows a form and its report as one, with the score and problems of the report', () => {
    const items = evaluationItems(index, HERE);
    expect(items.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'self 日间照料补助',
      'spot-check 日间照料补助',
      'finance 日间照料补助',
      'finance 道路评价报告',
    ]);
    expect(items[2]).toMatchObject({
      href: '/evaluations/370112/2021/care/',
      score: '82.5 分',
      problems: ['output', 'funds'],
      consequences: ['cut'],
    });
  });

  test('puts the self-evaluation beside a spot check, with the difference computed', () => {
    const check = evaluationItems(index, HERE)[1];
    expect(check?.beside).toBe('同年单位自评 97 分，抽评减自评 -8.5 分（推算）');
  });

  test('does not lend a decision to an evaluation that it does not rest on', () => {
    const [self] = evaluationItems(index, HERE);
    expect(self && evaluationEntry(index, self).facets?.['consequence']).toEqual([]);
  });
});

describe('lists', () => {
  test('have one section for each kind and no order by score across kinds', () => {
    const page = evaluationsPage(index);
    expect(page.sections.map(({ id }) => id)).toEqual(['kinds', 'regions', 'self', 'finance', 'spot-check']);
    expect(page.filter?.rankTitle).toBeUndefined();
    expect(evaluationsRegionPage(index, HERE).filter?.rankTitle).toBeUndefined();
  });

  test('offer grades once a kind is chosen', () => {
    expect(evaluationsPage(index).filter?.facets.find(({ key }) => key === 'grade')?.after).toBe('kind');
  });

  test('may be put in the order of scores inside one kind', () => {
    expect(evaluationsKindPage(index, 'finance').filter?.rankTitle).toBe('得分从高到低');
  });

  test('explain a kind without records', () => {
    expect(textOf(evaluationsKindPage(index, 'department'), 'list')).toContain('没有收录不等于');
  });
});

describe(reportPage, () => {
  const page = reportPage(index, '370112/2021/care');

  test('lists only the indicators that lost points, with the loss computed', () => {
    expect(textOf(page, 'deductions')).toContain('"text":"1.5"');
    expect(textOf(page, 'deductions')).not.toContain('知晓率');
  });

  test('numbers its problems and says what became of each', () => {
    expect(textOf(page, 'problems')).toContain('"id":"p1"');
    expect(textOf(page, 'problems')).toContain('整改中');
    expect(textOf(page, 'problems')).toContain('本站没有收录到，不表示没有整改');
  });

  test('shows what followed, or that this site has not collected it', () => {
    expect(textOf(page, 'followed')).toContain('压减预算');
    expect(textOf(reportPage(index, '370112/2021/road'), 'followed')).toContain('本站未收录');
  });
});
