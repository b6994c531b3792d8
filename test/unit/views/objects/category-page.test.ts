import { describe, expect, test } from 'vitest';
import { categories } from '../../../../src/views/objects/category.ts';
import { categoryPage } from '../../../../src/views/objects/category-page.ts';
import { listingState } from '../../../../src/views/objects/party-credit.ts';
import { citation, indexOf } from '../archive-of.ts';

const stage = { release: 'public', citation };
const target = (id: string, value: string) => ({
  ...{ id, level1: '产出指标', level2: '数量指标', name: id, target: value },
});
const index = indexOf({
  agencies: [{ regionCode: '370112', code: '219', name: '区水务局' }],
  objects: [
    {
      regionCode: '370112',
      id: 'plant',
      name: '污水处理厂',
      kind: 'ppp',
      agencyCode: '219',
      details: { operationYears: 20 },
    },
    {
      ...{ regionCode: '370112', id: 'xianjie', name: '衔接推进乡村振兴补助资金', kind: 'transfer', agencyCode: '219' },
      details: {
        split: [{ regionCode: '370112', amount: { text: '300', unit: '万元' }, documentNumber: '济财〔2021〕1号' }],
      },
    },
  ],
  dossiers: [
    {
      ...{ regionCode: '370112', object: 'plant', fiscalYear: 2021 },
      targets: [
        { ...stage, version: 'approved', rows: [target('a', '≥20'), target('b', '≥1')] },
        { ...stage, version: 'adjusted', reason: '工期', rows: [target('a', '≥18'), target('c', '≥2')] },
      ],
    },
  ],
});

describe(categoryPage, () => {
  test('keeps every version of the targets of a PPP object and counts what each changed', () => {
    const text = JSON.stringify(categoryPage(index, 'ppp'));
    expect(text).toContain('第一版');
    expect(text).toContain('改 1 项，增 1 项，删 1 项');
    expect(text).toContain('20 年');
  });

  test('finds 衔接资金 by the words of its name and shows how it was split', () => {
    const text = JSON.stringify(categoryPage(index, 'rural-revitalization'));
    expect(text).toContain('济财〔2021〕1号');
    expect(text).toContain('300万元');
  });

  test.each(categories)('explains %s where there is nothing', (category) => {
    expect(JSON.stringify(categoryPage(indexOf({}), category))).toContain('没有收录不等于没有');
  });
});

test.each([
  [{ until: '2026-08-30' }, '2026年8月30日到期，已过期'],
  [{ until: '2026-08-31' }, '至 2026年8月31日'],
  [{ until: '2027-01-01', removedOn: '2026-01-01' }, '2026年1月1日移出'],
  [{}, '未印期限'],
])('a listing %o at the data date reads %s', (dates, text) => {
  const listing = { list: 'black' as const, reason: '失信', from: '2025-01-01', citation, ...dates };
  expect(listingState(listing, '2026-08-31')).toBe(text);
});
