import { describe, expect, test } from 'vitest';
import { consequencesKindPage, consequencesPage } from '../../../../src/views/consequences/consequences-page.ts';
import { openRectificationsTable } from '../../../../src/views/consequences/open-rectifications.ts';
import { citation, indexOf, SOURCE } from '../archive-of.ts';

const stage = { release: 'public', citation };
const records = {
  agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
  objects: [{ regionCode: '370112', id: 'care', name: '日间照料补助', kind: 'project', agencyCode: '219' }],
  dossiers: [
    {
      ...{ regionCode: '370112', object: 'care', fiscalYear: 2021 },
      rectifications: [
        {
          ...{ ...stage, id: 'r1', origin: 'evaluation', text: '落实场地', state: 'ongoing' },
          ...{ requestedOn: '2026-08-01', dueOn: '2026-08-21' },
        },
        { ...stage, id: 'r2', origin: 'audit', text: '补齐凭证', state: 'done' },
      ],
      consequences: [
        { ...stage, id: 'c1', kind: 'recover', basis: '执行率低', amount: { text: '187', unit: '万元' } },
        { ...stage, id: 'c2', kind: 'cut', basis: '财政评价', budgetYear: 2022 },
      ],
    },
  ],
  statements: [
    {
      ...{ regionCode: '370112', id: 'cut', field: 'consequence', measure: '压减', consequence: 'cut', citation },
      period: { kind: 'year', year: 2020 },
      value: { kind: 'money', money: { text: '3700余', unit: '万元', precision: 'over' } },
    },
  ],
};
const index = indexOf(records);

describe('the ledger', () => {
  test('holds decisions and statements by kind, newest first, and adds nothing across kinds', () => {
    const page = consequencesPage(index);
    expect(page.sections.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'kinds: 按处理种类',
      'cut: 压减预算 2 条',
      'recover: 收回 1 条',
      'reconciliation: 合计与逐项对账',
      'freed: 收回的钱去了哪里',
      'open: 未完成的整改',
    ]);
    const text = JSON.stringify(page);
    expect(text.indexOf('日间照料补助')).toBeLessThan(text.indexOf('3700余万元'));
    expect(text).not.toMatch(/3,?887/);
  });

  test('marks a figure that is not exact', () => {
    expect(JSON.stringify(consequencesKindPage(index, 'cut'))).toContain('"mark":"余数"');
  });

  test('asks where recovered money went and says that it is not told', () => {
    const [section] = consequencesKindPage(index, 'recover').sections;
    const [block] = section?.blocks ?? [];
    expect(block?.kind === 'table' && block.table.columns.at(-1)?.title).toBe('资金去向');
    expect(block?.kind === 'table' && block.table.rows[0]?.cells.at(-1)?.text).toBe('去向未公开');
  });

  test('says of a source seen in part only that this site has not collected where it went', () => {
    const part = { ...SOURCE, seen: 'fragment' };
    const page = JSON.stringify(consequencesPage(indexOf({ ...records, sources: [part] })));
    expect(page).toContain('另 1 项原文没有看全');
    expect(page).not.toContain('"text":"去向未公开"');
  });

  test('counts money that is entered twice once', () => {
    const [dossier] = records.dossiers;
    const [recovered] = dossier!.consequences;
    const twice = [recovered, { ...recovered, id: 'c3' }];
    const page = JSON.stringify(
      consequencesPage(indexOf({ ...records, dossiers: [{ ...dossier, consequences: twice }] })),
    );
    expect(page).toContain('"text":"187万元","kind":"number","mark":"推算"');
    expect(page).not.toContain('374');
  });

  test('explains a kind without records', () => {
    expect(JSON.stringify(consequencesKindPage(index, 'cancel'))).toContain('没有收录不等于没有处理');
  });
});

describe(openRectificationsTable, () => {
  test('gives the age of what is not done, counted to the data date', () => {
    const table = openRectificationsTable(index);
    expect(table?.rows).toHaveLength(1);
    expect(table?.rows[0]?.cells.map(({ text }) => text)).toContain('30 天');
  });

  test('calls a term passed only where the site declares to hold all consequences', () => {
    expect(JSON.stringify(openRectificationsTable(index))).not.toContain('已过');
    const coverage = {
      office: '区财政局',
      agencies: 'all',
      documents: ['consequence'],
      fromYear: 2020,
      declaredOn: '2026-01-01',
    };
    const covered = indexOf({
      ...records,
      regions: [{ code: '370112', name: '历城区', level: 'county', coverage: [coverage] }],
    });
    expect(JSON.stringify(openRectificationsTable(covered))).toContain('已过 10 天（推算）');
  });
});
