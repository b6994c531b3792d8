import { describe, expect, test } from 'vitest';
import { regionPage } from '../../../../src/views/regions/region-page.ts';
import { regionYearPage } from '../../../../src/views/regions/region-year-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const statement = (id: string, period: Record<string, unknown>, more = {}) => ({
  ...{ regionCode: '370112', id, field: 'target', measure: `目标数 ${id}`, period, citation },
  value: { kind: 'quantity', quantity: { text: '535', unit: '个' } },
  ...more,
});
const index = indexOf({
  agencies: [{ regionCode: '370112', code: '219', name: '区民政局' }],
  objects: [{ regionCode: '370112', id: 'care', name: '日间照料补助', kind: 'project', agencyCode: '219' }],
  dossiers: [
    {
      ...{ regionCode: '370112', object: 'care', fiscalYear: 2020 },
      budget: { ...stage, book: 'general', approved: { text: '600', unit: '万元' } },
    },
  ],
  statements: [
    statement('total', { kind: 'year', year: 2020 }),
    statement('general', { kind: 'year', year: 2020 }, { partOf: { statement: 'total', role: 'addend' } }),
    statement('since', { kind: 'since', text: '脱贫攻坚以来' }),
    statement('old', { kind: 'year', year: 2019 }),
  ],
});

describe('region and year', () => {
  test('only years with records have a page; an open period belongs to none', () => {
    expect([...index.regionYears.keys()]).toEqual(['370112/2019', '370112/2020']);
    expect(regionPage(index, '370112').years.map(({ title }) => title)).toEqual(['2020 年', '2019 年']);
  });

  test('counts what the site holds by level, book and stage', () => {
    const [coverage] = regionYearPage(index, '370112/2020').sections;
    const [block] = coverage?.blocks ?? [];
    const [row] = block?.kind === 'figure' ? block.figure.table.rows : [];
    expect(row?.header).toBe('项目：一般公共预算');
    expect(row?.cells.map(({ text }) => text).slice(0, 3)).toEqual(['无', '1', '无']);
  });

  test('keeps parts below their total', () => {
    const section = regionYearPage(index, '370112/2020').sections.find(({ id }) => id === 'f-target');
    const [block] = section?.blocks ?? [];
    expect(block?.kind === 'statements' && block.statements.map(({ id, parts }) => [id, parts.length])).toEqual([
      ['s-total', 1],
    ]);
  });
});
