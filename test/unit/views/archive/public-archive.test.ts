import { expect, test } from 'vitest';
import { publicArchive } from '../../../../src/views/archive/public-archive.ts';
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
