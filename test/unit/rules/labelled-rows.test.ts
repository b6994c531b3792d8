import { expect, test } from 'vitest';
import { indicatorsRules } from '../../../src/rules/indicators/indicators-rules.ts';
import { scoreWithinWeight } from '../../../src/rules/evaluations/score-within-weight.ts';
import { resultsRules } from '../../../src/rules/results/results-rules.ts';
import { everyRecord, type Rule } from '../../../src/rules/rule.ts';
import { archiveOf, citation } from '../views/archive-of.ts';
import { labelledRows } from './labelled-rows.ts';

/** The rules that judge a row by itself; the others need the list, the region or the library. */
const ofTargets = indicatorsRules.filter(({ subject }) => subject === 'indicator');
const ofResults = [...resultsRules, scoreWithinWeight].filter(
  ({ id, subject }) => (subject === undefined || subject === 'indicator') && id !== 'full-total-has-full-execution',
);

test('targets as forms print them raise what a reader of 六可 says of them, and nothing else', () => {
  const inTarget = (row: object) => ({ targets: [{ release: 'public', citation, version: 'approved', rows: [row] }] });
  expect(differing('targets.csv', ofTargets, inTarget)).toEqual([]);
});

test('results as forms print them raise what a reader of the scoring rules says of them, and nothing else', () => {
  const evaluation = { release: 'public', citation, id: 'self', kind: 'self' };
  expect(differing('results.csv', ofResults, (row) => ({ evaluations: [{ ...evaluation, rows: [row] }] }))).toEqual([]);
});

test('most of the labelled rows are sound, as most rows of forms are', () => {
  for (const file of ['targets.csv', 'results.csv']) {
    const rows = labelledRows(file);
    expect(rows.filter(({ expected }) => expected.length === 0).length * 2, file).toBeGreaterThan(rows.length - 10);
  }
});

/** Rows of which the rules say something else than their labels, each alone in a dossier of 2024. */
function differing(file: string, rules: readonly Rule[], stagesOf: (row: object) => object): string[] {
  const rows = labelledRows(file);
  const dossiers = rows.map(({ row }, index) => ({
    regionCode: '370112',
    object: `o${index}`,
    fiscalYear: 2024,
    ...stagesOf(row),
  }));
  const archive = archiveOf({ dossiers });
  const found = new Map<string, string[]>();
  for (const rule of rules) {
    for (const { key } of rule.check(archive, everyRecord)) found.set(key, [...(found.get(key) ?? []), rule.id]);
  }
  return rows.flatMap(({ shown, expected }, index) => {
    const said = (found.get(`370112/2024/o${index}`) ?? []).toSorted();
    return said.join() === expected.join() ? [] : [`${shown}: ${expected.join(' ') || '-'} | ${said.join(' ') || '-'}`];
  });
}
