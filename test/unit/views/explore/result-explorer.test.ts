import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/model/codes.ts';
import { resultExplorer, resultExplorerRegions } from '../../../../src/views/explore/result-explorer.ts';
import { citation, indexOf } from '../archive-of.ts';

const code = '370112' as RegionCode;
const evaluation = (id: string, changes: Record<string, unknown> = {}) => ({
  id,
  kind: 'self',
  release: 'public',
  rows: [],
  citation,
  ...changes,
});
const withEvaluations = (...evaluations: unknown[]) =>
  indexOf({
    agencies: [{ regionCode: code, code: '219', name: '教育局' }],
    objects: [{ regionCode: code, id: 'yingyang', name: '营养改善', kind: 'project', agencyCode: '219', citation }],
    dossiers: [{ regionCode: code, object: 'yingyang', fiscalYear: 2023, evaluations }],
  });

describe('the data of the results explorer', () => {
  test('draw totals of 100 points alone, and say the full mark of the others', () => {
    const index = withEvaluations(
      evaluation('a', { totalScore: '96.5' }),
      evaluation('b', { totalScore: '88', fullMark: '90' }),
      evaluation('c'),
    );
    expect(resultExplorer(index, code).results.map(({ score }) => score)).toEqual([
      { value: 96.5, text: '96.5 分' },
      { value: undefined, text: '88 分（满分 90）' },
      { value: undefined, text: '没有收录总分' },
    ]);
  });

  test('count each kind for itself', () => {
    const index = withEvaluations(evaluation('a'), evaluation('b', { kind: 'finance' }), evaluation('c'));
    expect(resultExplorer(index, code).kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['self', 2],
      ['finance', 1],
    ]);
  });

  test('are made only where there are enough of one kind to choose among', () => {
    const mixed = ['self', 'self', 'self', 'finance', 'finance'].map((kind, no) => evaluation(`e${no}`, { kind }));
    expect(resultExplorerRegions(withEvaluations(...mixed))).toEqual([]);
    const alike = mixed.map((one) => ({ ...one, kind: 'self' }));
    expect(resultExplorerRegions(withEvaluations(...alike))).toEqual([code]);
  });
});
