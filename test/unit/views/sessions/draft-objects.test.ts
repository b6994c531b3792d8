import { describe, expect, test } from 'vitest';
import { askChange, draftObjects } from '../../../../src/views/sessions/draft-objects.ts';
import { citation } from '../archive-of.ts';
import { indexOf } from '../archive-of.ts';

const regionCode = '370112';
const object = (id: string, more: object = {}) => ({
  ...{ regionCode, id, name: id, kind: 'project', agencyCode: '219' },
  ...more,
});
const dossier = (id: string, fiscalYear: number, budget: object = {}) => ({
  ...{ regionCode, object: id, fiscalYear },
  budget: { release: 'public', citation, ...budget },
});
const amount = (text: string, more: object = {}) => ({ text, unit: '万元', ...more });
const agencies = [{ regionCode, code: '219', name: '教育局' }];
const declared = (fromYear: number) => ({
  code: regionCode,
  ...{ name: '历城区', level: 'county' },
  coverage: [{ office: '区财政局', agencies: 'all', documents: ['budget'], fromYear, declaredOn: '2026-08-31' }],
});

const statesOf = (records: Parameters<typeof indexOf>[0]) =>
  Object.fromEntries(
    draftObjects(indexOf({ agencies, ...records }), `${regionCode}/219`, 2026).map(({ name, state }) => [name, state]),
  );

describe('an object at a session', () => {
  const objects = [
    object('goes-on'),
    object('starts', { startYear: 2026 }),
    object('seen-first'),
    object('renamed', { startYear: 2026, continues: 'goes-on' }),
    object('over', { endYear: 2025 }),
    object('gone'),
  ];
  const dossiers = [
    ...['goes-on', 'over', 'gone'].map((id) => dossier(id, 2025)),
    ...['goes-on', 'starts', 'seen-first', 'renamed'].map((id) => dossier(id, 2026)),
  ];

  test('is new, goes on, or is over as its record says; where the record is silent, nothing is guessed', () => {
    expect(statesOf({ objects, dossiers })).toEqual({
      'goes-on': 'continued',
      starts: 'new',
      'seen-first': 'first-collected',
      renamed: 'continued',
      over: 'ended',
      gone: 'not-collected',
    });
  });

  test('is new, or left out of the draft, where the region declares that all its budgets are here', () => {
    const states = statesOf({ objects, dossiers, regions: [declared(2024)] });
    expect([states['seen-first'], states['gone']]).toEqual(['new', 'not-in-draft']);
  });
});

describe('the change of an ask', () => {
  const changeOf = (asked: object, approved: object) => {
    const dossiers = [dossier('canteen', 2025, { approved }), dossier('canteen', 2026, { asked })];
    const index = indexOf({ agencies, objects: [object('canteen')], dossiers });
    return askChange(draftObjects(index, `${regionCode}/219`, 2026)[0]!);
  };

  test('is the ask less what was approved the year before', () => {
    expect(changeOf(amount('120'), amount('100'))).toEqual({ fen: 20_000_000, from: 100_000_000 });
  });

  test('is not told of amounts that are about', () => {
    expect(changeOf(amount('约120', { precision: 'about' }), amount('100'))).toBeUndefined();
  });
});

test('the largest ask comes first', () => {
  const dossiers = [dossier('small', 2026, { asked: amount('1') }), dossier('large', 2026, { asked: amount('9') })];
  const objects = [object('small'), object('large')];
  expect(Object.keys(statesOf({ objects, dossiers }))).toEqual(['large', 'small']);
});
