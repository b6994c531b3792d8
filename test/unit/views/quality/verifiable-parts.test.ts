import { describe, expect, test } from 'vitest';
import { verifiableSum } from '../../../../src/views/quality/verifiable-parts.ts';
import { archiveOf, citation } from '../archive-of.ts';

type Row = Record<string, string>;
const row = (id: string, more: Row = {}): Row => ({ id, level1: '产出指标', level2: '数量指标', name: id, ...more });
const version = (kind: string, rows: Row[], source = citation) => ({
  release: 'public',
  citation: source,
  version: kind,
  rows,
});
const evaluation = (kind: string, rows: Row[]) => ({ release: 'public', citation, id: kind, kind, rows });

function sumOf(...dossiers: Record<string, unknown>[]) {
  const archive = archiveOf({
    dossiers: dossiers.map((stages, no) => ({
      regionCode: '370112',
      object: `object-${no}`,
      fiscalYear: 2024,
      ...stages,
    })),
  });
  return verifiableSum(
    archive,
    [...archive.dossiers].map(([key, record]) => ({ key, record })),
  );
}

const FULL = row('a', { target: '≥95%' });
const BARE = row('b', { target: '2100' });
const PHRASE = row('c', { target: '有效提升' });

describe('indicators in force', () => {
  test('are counted by their parts', () => {
    const [parts] = sumOf({ targets: [version('approved', [FULL, BARE, PHRASE])] }).parts;
    expect(parts).toMatchObject({
      basis: 'target',
      objectYearCount: 1,
      indicatorCount: 3,
      kinds: { figure: 2, date: 0, phrase: 1, undetermined: 0, blank: 0, unreadable: 0 },
      direction: { count: 1, of: 2 },
      unit: { count: 1, of: 2 },
      verifiable: { count: 1, of: 3 },
      evaluated: [],
    });
  });

  test('are those of the newest approved or adjusted version', () => {
    const targets = [version('draft', [PHRASE]), version('approved', [BARE]), version('adjusted', [FULL])];
    expect(sumOf({ targets }).parts[0]?.verifiable).toEqual({ count: 1, of: 1 });
  });

  test('are not those of a draft', () => {
    expect(sumOf({ targets: [version('draft', [FULL])] })).toEqual({ parts: [], draftOnlyCount: 1, textOnlyCount: 0 });
  });

  test('leave out rows that are blank in print', () => {
    const blank = row('d', { name: '', target: '' });
    expect(sumOf({ targets: [version('approved', [FULL, blank])] }).parts[0]?.indicatorCount).toBe(1);
    expect(sumOf({ targets: [version('approved', [blank])] })).toMatchObject({ parts: [], textOnlyCount: 1 });
  });

  test('stand apart where they were taken from an evaluation form', () => {
    const { parts } = sumOf(
      { targets: [version('approved', [FULL])] },
      { evaluations: [evaluation('finance', [BARE]), evaluation('self', [FULL, PHRASE])] },
    );
    expect(parts.map(({ basis, verifiable }) => [basis, verifiable])).toEqual([
      ['target', { count: 1, of: 1 }],
      ['evaluation', { count: 1, of: 2 }],
    ]);
  });
});

describe('evaluated indicators', () => {
  const targets = [version('approved', [FULL, row('e', { target: '≥10 个' }), BARE])];

  test('are compared in the same unit, each kind of evaluation apart', () => {
    const { parts } = sumOf({
      targets,
      evaluations: [
        evaluation('self', [row('a', { actual: '96%', evidence: '台账' }), row('e', { actual: '已完成' })]),
        evaluation('finance', [row('a', { actual: '94%', evidence: '' })]),
      ],
    });
    expect(parts[0]?.evaluated).toEqual([
      {
        kind: 'self',
        evaluated: { count: 2, of: 2 },
        comparable: { count: 1, of: 2 },
        sourced: { count: 1, of: 1 },
      },
      {
        kind: 'finance',
        evaluated: { count: 1, of: 2 },
        comparable: { count: 1, of: 1 },
        sourced: { count: 0, of: 1 },
      },
    ]);
  });

  test('say nothing of evidence where the form has no such column', () => {
    const { parts } = sumOf({ targets, evaluations: [evaluation('self', [row('a', { actual: '96%' })])] });
    expect(parts[0]?.evaluated[0]?.sourced).toEqual({ count: 0, of: 0 });
  });
});

test('tells how many sources were seen in part only', () => {
  const unseen = { source: '370112/nowhere' };
  expect(sumOf({ targets: [version('approved', [FULL], unseen)] }).parts[0]?.partlySeenCount).toBe(1);
});
