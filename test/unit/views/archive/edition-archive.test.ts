import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/model/codes.ts';
import { editionArchive, withinYears } from '../../../../src/views/archive/edition-archive.ts';
import { archiveOf, citation } from '../archive-of.ts';

const region = '370112' as RegionCode;
const session = (id: string, budgetYear: number) => ({
  ...{ regionCode: region, id, title: `${budgetYear} 年人代会`, release: 'session', budgetYear },
  ...{ from: `${budgetYear}-01-10`, documents: [], citation },
});
const dossier = (regionCode: string, fiscalYear: number, more: object = {}) => ({
  ...{ regionCode, object: 'canteen', fiscalYear },
  budget: { release: 'session', citation, asked: { text: `${fiscalYear}`, unit: '万元' } },
  ...more,
});
const object = (regionCode: string, id: string) => ({ regionCode, id, name: id, kind: 'project', agencyCode: '219' });

const archive = archiveOf({
  regions: [
    { code: '410000', name: '河南省', level: 'province' },
    { code: '410100', name: '郑州市', level: 'prefecture' },
  ],
  sources: [
    {
      ...{ regionCode: '410100', id: 'notice', title: '通知', publisher: '市财政局', kind: 'official' },
      ...{ url: 'not-collected', publishedOn: 'not-collected', seen: 'full' },
    },
  ],
  objects: [object(region, 'canteen'), object(region, 'road'), object('410100', 'canteen')],
  sessions: [session('2026-congress', 2026), session('2027-congress', 2027)],
  dossiers: [
    dossier(region, 2025, { review: { release: 'public', citation: { source: '410100/notice' }, steps: [] } }),
    dossier(region, 2026),
    dossier(region, 2027),
    dossier('410100', 2026),
  ],
});

describe('an edition for a session', () => {
  const open = editionArchive(archive, { region, session: `${region}/2026-congress` });

  test('holds the drafts up to its budget year, not those of the next', () => {
    expect([...open.dossiers.keys()]).toEqual(['370112/2025/canteen', '370112/2026/canteen']);
    expect([...open.sessions.keys()]).toEqual(['370112/2026-congress']);
  });

  test('holds one region, those above it, and what its records name elsewhere with its region', () => {
    expect([...open.objects.keys()]).toEqual(['370112/canteen', '370112/road']);
    expect([...open.regions.keys()]).toEqual(['370000', '370112', '410100']);
    expect([...open.sources.keys()]).toEqual(['370112/report', '410100/notice']);
  });

  test('belongs to that region', () => {
    expect(open.site.get('site')?.region).toBe(region);
  });
});

test('an edition without a session holds no draft', () => {
  const open = editionArchive(archive, { region });
  expect([...open.dossiers.keys()]).toEqual(['370112/2025/canteen']);
  expect(open.dossiers.get('370112/2025/canteen')).not.toHaveProperty('budget');
  expect(open.sessions.size).toBe(0);
});

test('an edition of some years holds their records, and the objects that they tell of', () => {
  const edition = { region, session: `${region}/2026-congress`, years: [2026] };
  const within = withinYears(editionArchive(archive, edition), edition);
  expect([...within.dossiers.keys()]).toEqual(['370112/2026/canteen']);
  expect([...within.objects.keys()]).toEqual(['370112/canteen']);
});
