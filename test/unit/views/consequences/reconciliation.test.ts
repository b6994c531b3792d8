import { describe, expect, test } from 'vitest';
import { consequencesPage } from '../../../../src/views/consequences/consequences-page.ts';
import { rectificationAgesTable } from '../../../../src/views/consequences/rectification-ages.ts';
import { reconciliationTable } from '../../../../src/views/consequences/reconciliation.ts';
import { repeatedProblemsTable } from '../../../../src/views/consequences/repeated-problems.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const places = {
  agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
  objects: [{ regionCode: '370112', id: 'care', name: '日间照料补助', kind: 'project', agencyCode: '219' }],
};
const coverage = [
  { office: '区财政局', agencies: 'all', documents: ['consequence'], fromYear: 2019, declaredOn: '2026-01-01' },
];
const covered = { regions: [{ code: '370112', name: '历城区', level: 'county', coverage }] };
const wan = (text: string, precision?: string) => ({ text, unit: '万元', ...(precision ? { precision } : {}) });

function total(money: object) {
  const head = { regionCode: '370112', id: 'cut', field: 'consequence', measure: '压减预算额度', consequence: 'cut' };
  return { ...head, citation, period: { kind: 'year', year: 2020 }, value: { kind: 'money', money } };
}

function cuts(...amounts: (object | undefined)[]) {
  const consequences = amounts.map((amount, place) => ({
    ...{ ...stage, id: `c${place}`, kind: 'cut', basis: `决定之${place}`, budgetYear: 2020 },
    ...(amount ? { amount } : {}),
  }));
  return { regionCode: '370112', object: 'care', fiscalYear: 2019, consequences };
}

function rowOf(records: Parameters<typeof indexOf>[0]) {
  return reconciliationTable(indexOf({ ...places, ...records }))?.rows[0]?.cells.map(({ text }) => text);
}

describe(reconciliationTable, () => {
  test('sets a published total beside the sum of the same region, budget year and kind', () => {
    const row = rowOf({ dossiers: [cuts(wan('12.5'), wan('30'))], statements: [total(wan('42.5'))] });
    expect(row).toEqual(['2020', '压减预算', '42.5万元', '42.5万元（2 项）', '0万元', '相等']);
  });

  test('carries 余 into the difference and calls it incomplete without declared coverage', () => {
    const records = { dossiers: [cuts(wan('187'))], statements: [total(wan('3700余', 'over'))] };
    expect(rowOf(records)?.slice(2)).toEqual(['3700余万元', '187万元（1 项）', '约3,513万元', '本站收录不全']);
    expect(rowOf({ ...records, ...covered })?.at(-1)).toBe('对不上，原因未注明');
  });

  test('says how many decisions print no amount', () => {
    const row = rowOf({ dossiers: [cuts(wan('40'), undefined)], statements: [total(wan('42'))] });
    expect(row?.at(-1)).toBe('本站收录不全；1 项没有印金额，没有计入');
  });

  test('subtracts nothing where the ledger has no decision of the year', () => {
    expect(rowOf({ statements: [total(wan('3700余', 'over'))] })?.slice(3)).toEqual([
      '',
      '',
      '本站没有收录逐项的处理，只有这个合计',
    ]);
  });

  test('leaves out totals over several years and parts of other totals', () => {
    const parts = { partOf: { statement: 'whole', role: 'of-which' } };
    expect(reconciliationTable(indexOf({ statements: [{ ...total(wan('1')), ...parts }] }))).toBeUndefined();
    expect(reconciliationTable(indexOf({ statements: [{ ...total(wan('1')), cumulative: true }] }))).toBeUndefined();
  });
});

test('counts open rectifications by the days since they were asked for', () => {
  const item = { ...stage, origin: 'audit', text: '补齐凭证', state: 'open' };
  const rectifications = [
    { ...item, id: 'r1', requestedOn: '2026-08-01', dueOn: '2026-08-21' },
    { ...item, id: 'r2', requestedOn: '2026-06-02' },
    { ...item, id: 'r3' },
    { ...item, id: 'r4', state: 'done' },
  ];
  const dossiers = [{ regionCode: '370112', object: 'care', fiscalYear: 2025, rectifications }];
  const cells = (more: object) =>
    rectificationAgesTable(indexOf({ ...places, dossiers, ...more }))?.rows[0]?.cells.map(({ text }) => text);
  expect(cells({})).toEqual(['3', '1', '1', '0', '0', '0', '1', '']);
  expect(cells(covered)?.at(-1)).toBe('1');
});

describe(repeatedProblemsTable, () => {
  const year = (fiscalYear: number, state: string) => ({
    ...{ regionCode: '370112', object: 'care', fiscalYear },
    evaluations: [
      {
        ...{ ...stage, id: 'finance', kind: 'finance', rows: [] },
        problems: [{ no: 1, kind: 'funds', text: `${fiscalYear} 年支付慢` }],
      },
    ],
    rectifications: [
      { ...stage, id: 'r1', origin: 'evaluation', problem: { evaluation: 'finance', no: 1 }, text: '加快支付', state },
    ],
  });

  test('shows both places and whether the first was put right', () => {
    const index = indexOf({ ...places, dossiers: [year(2022, 'done'), year(2023, 'open')] });
    expect(repeatedProblemsTable(index)?.rows[0]?.cells.map(({ text }) => text)).toEqual([
      '山东省历城区',
      '资金管理',
      '2022 年财政评价：2022 年支付慢',
      '记作已完成',
      '2023 年财政评价：2023 年支付慢',
    ]);
    expect(JSON.stringify(consequencesPage(index))).toContain('后来又提出的同类问题');
  });

  test('is not there where nothing came again', () => {
    expect(repeatedProblemsTable(indexOf({ ...places, dossiers: [year(2022, 'done')] }))).toBeUndefined();
  });
});
