import { describe, expect, test } from 'vitest';
import { listingStanding, ratingStanding } from '../../../../src/views/library/organization-standing.ts';
import { organizationPage } from '../../../../src/views/library/organization-page.ts';
import { organizationsPage } from '../../../../src/views/library/organizations-page.ts';
import { citation, indexOf } from '../archive-of.ts';

const entry = { list: 'black', reason: '提供虚假材料', from: '2024-01-01', citation } as const;
const asOf = '2026-08-31';

describe(listingStanding, () => {
  test.each([
    [{ ...entry, until: '2026-08-31' }, true, '在列，至2026年8月31日'],
    [{ ...entry, until: '2026-08-30' }, false, '已到期（2026年8月30日）'],
    [{ ...entry, until: '2027-01-01', removedOn: '2025-06-01' }, false, '已移出（2025年6月1日）'],
    [{ ...entry, until: '2027-01-01', removedOn: '2026-12-01' }, true, '在列，至2027年1月1日'],
    [{ ...entry, from: '2026-09-01' }, false, '2026年9月1日起生效'],
    [entry, true, '在列，来源未注明期限'],
  ])('%j is current: %s', (listing, isCurrent, text) => {
    expect(listingStanding(listing, asOf)).toEqual({ isCurrent, text });
  });
});

test('a rating holds until its day and no longer', () => {
  const rating = { year: 2023, kind: 'credit', grade: 'A', citation } as const;
  expect(ratingStanding({ ...rating, validUntil: '2026-08-31' }, asOf).isCurrent).toBe(true);
  expect(ratingStanding({ ...rating, validUntil: '2025-12-31' }, asOf).text).toBe('有效期已过（2025年12月31日）');
});

test('shows what is over apart from what holds', () => {
  const organizations = [
    {
      regionCode: '370112',
      id: 'agency',
      name: '某采购代理公司',
      kind: 'procurement-agency',
      listings: [
        { ...entry, until: '2025-01-01' },
        { ...entry, list: 'red', reason: '守信' },
      ],
      citation,
    },
  ];
  const index = indexOf({ organizations });
  const lists = organizationsPage(index);
  expect(lists.current?.rows.map(({ cells }) => cells[0]?.text)).toEqual(['红名单']);
  expect(lists.past?.rows.map(({ cells }) => cells[3]?.text)).toEqual(['已到期（2025年1月1日）']);
  const [section] = organizationPage(index, '370112/agency').sections;
  expect(section?.tables.map(({ caption }) => caption)).toEqual(['在列', '已到期或已移出']);
});
