import { describe, expect, test } from 'vitest';
import { withCoverYear } from '../../../scripts/lib/import/reading/cover-year.ts';
import type { Draft } from '../../../src/forms/form.ts';
import { shownGrid } from '../forms/shown-grid.ts';

const draft = (fiscalYear?: number): Draft => ({
  form: 'department-final-account',
  place: { sheet: 'GK01', cell: 'A1' },
  belongs: { agencyName: '某局', ...(fiscalYear !== undefined && { fiscalYear }) },
  part: { kind: 'finalTables', value: { scope: 'department', title: '', tables: [] } },
  places: new Map(),
});
const cover = (...lines: string[]) =>
  shownGrid(
    lines.map((line) => [line]),
    '封面',
  );
const years = (drafts: readonly Draft[]) => drafts.map(({ belongs }) => belongs.fiscalYear);

describe('the year of a cover', () => {
  test('is that of forms that print none, and is told with its cell', () => {
    const { drafts, issues } = withCoverYear(
      [draft(), draft()],
      [cover('某局', '2024年度部门决算公开表', '2025年8月')],
    );
    expect(years(drafts)).toEqual([2024, 2024]);
    expect(issues.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual([['layout-understood', '封面', 'A2']]);
  });

  test('is not looked at where a form prints its own', () => {
    expect(years(withCoverYear([draft(2023), draft()], [cover('2024年度部门决算公开表')]).drafts)).toEqual([
      2023,
      undefined,
    ]);
  });

  test('is not taken where covers name several', () => {
    const covers = [cover('2024年度部门决算公开表'), cover('2025年部门预算公开表')];
    expect(withCoverYear([draft()], covers)).toMatchObject({
      issues: [],
      drafts: [{ belongs: { agencyName: '某局' } }],
    });
    expect(years(withCoverYear([draft()], covers).drafts)).toEqual([undefined]);
  });
});
