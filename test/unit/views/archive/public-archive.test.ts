import { describe, expect, test } from 'vitest';
import { approvedArchive, publicArchive } from '../../../../src/views/archive/public-archive.ts';
import { indexArchive } from '../../../../src/views/archive/archive-index.ts';
import { draftNotice } from '../../../../src/views/parts/draft-notice.ts';
import { archiveOf, citation } from '../archive-of.ts';

const account = {
  regionCode: '370112',
  fiscalYear: 2025,
  scope: 'department',
  agencyCode: '219',
  title: '部门预算',
  release: 'session',
  tables: [{ no: '01', form: 'other', name: '表', unit: '万元', parts: [] }],
  citation,
};
const dossier = {
  regionCode: '370112',
  object: 'canteen',
  fiscalYear: 2025,
  budget: { release: 'session', citation, asked: { text: '73519', unit: '万元' } },
  evaluations: [
    { release: 'public', citation, id: 'self', kind: 'self', rows: [] },
    { release: 'session', citation, id: 'finance', kind: 'finance', rows: [] },
  ],
  targets: [{ release: 'session', citation, version: 'draft', rows: [] }],
};

test('leaves out session records and session stages', () => {
  const open = publicArchive(archiveOf({ budgets: [account], dossiers: [dossier] }));
  expect(open.budgets.size).toBe(0);
  expect(JSON.stringify([...open.dossiers.values()])).not.toContain('session');
  expect(JSON.stringify([...open.dossiers.values()])).not.toContain('73519');
  expect(open.dossiers.get('370112/2025/canteen')?.evaluations).toHaveLength(1);
  expect(open.dossiers.get('370112/2025/canteen')).not.toHaveProperty('targets');
});

test('leaves no demonstration record where the site does not include them', () => {
  const site = [{ name: '问效', description: '测试', asOf: '2026-08-31', includeDemo: false, footer: {} }];
  const regions = [{ code: '990100', name: '示例市', level: 'prefecture', demo: true }];
  const agencies = [{ regionCode: '990100', code: '101', name: '示例市财政局' }];
  const open = publicArchive(archiveOf({ site, regions, agencies }));
  expect([...open.regions.keys()]).toEqual(['370000', '370112']);
  expect(open.agencies.size).toBe(0);
});

describe('a region whose rules make drafts public', () => {
  const regions = [
    {
      code: '340000',
      name: '安徽省',
      level: 'province',
      rules: { draftsPublic: [{ value: true, fromYear: 2025, citation }] },
    },
    { code: '340700', name: '铜陵市', level: 'prefecture' },
  ];
  const moved = (record: object, year = 2025) => ({ ...record, regionCode: '340700', fiscalYear: year });
  const session = {
    ...{ regionCode: '340700', id: 'congress', title: '人代会', release: 'session', budgetYear: 2025 },
    ...{ from: '2025-01-10', documents: [], citation },
  };
  const archive = archiveOf({
    regions,
    budgets: [moved(account), moved(account, 2024)],
    dossiers: [moved(dossier), moved(dossier, 2024)],
    sessions: [session],
  });
  const open = publicArchive(archive);

  test('shows drafts of the years for which they hold, by the rule of the region above', () => {
    expect([...open.budgets.keys()]).toEqual(['340700/2025/219']);
    expect([...open.sessions.keys()]).toEqual(['340700/congress']);
    expect(open.dossiers.get('340700/2025/canteen')?.targets?.[0]?.version).toBe('draft');
    expect(open.dossiers.get('340700/2024/canteen')).not.toHaveProperty('targets');
  });

  test('keeps evaluations in preparation back all the same', () => {
    const [first, ...more] = open.dossiers.get('340700/2025/canteen')?.evaluations ?? [];
    expect([first?.id, more]).toEqual(['self', []]);
  });

  test('says on a page with a draft by which rule it is public', () => {
    const index = indexArchive(open, [], []);
    const [later, earlier] = ['340700/2025/canteen', '340700/2024/canteen'].map((key) => open.dossiers.get(key)!);
    expect(draftNotice(index, [later!])?.source.sourceTitle).toBe('工作报告');
    expect(draftNotice(index, [earlier!])).toBeUndefined();
  });

  test('leaves drafts out of releases', () => {
    expect(approvedArchive(archive).budgets.size).toBe(0);
  });
});
