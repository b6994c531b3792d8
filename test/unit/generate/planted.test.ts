import { describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { planters } from '../../../scripts/lib/generate/planters/planter-list.ts';
import { intakeRules } from '../../../src/rules/intake-rules.ts';
import { rules } from '../../../src/rules/index.ts';
import { smallCity, withCity } from './generated.ts';

// Whole cities are written and read, beside other tests.
vi.setConfig({ testTimeout: 60_000 });

/** Faults that no generated record can have: without a site there is nothing to check, and every file can be opened. */
const notPlanted = [
  ...['site-exists', 'file-is-readable', 'markdown-is-well-formed'],
  // A city is written once, and what was never released cannot have changed since.
  ...['published-change-is-corrected', 'correction-matches-change', 'release-is-whole'],
];

const cities = [
  smallCity,
  { ...smallCity, seed: 1 },
  { ...smallCity, seed: 31, objects: 140, years: 2, agencies: 30, districts: 9 },
  { ...smallCity, seed: 17, objects: 400, years: 3, agencies: 24, errors: true },
  { ...smallCity, seed: 8, objects: 150, errors: true },
];

describe.each(cities)('a city of $objects objects from seed $seed (errors: $errors)', (options) => {
  test('has what was planted and nothing else', () => {
    withCity(options, (contentDir, { planted }) => {
      const found = checkContent(contentDir).map(({ rule, severity, file, path }) => ({ rule, severity, file, path }));
      expect(sorted(found)).toEqual(sorted(planted));
      if (!options.errors) expect(planted.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });
});

test('a large city with errors has a fault for every rule but those that no record can break', () => {
  withCity(cities[3]!, (_, { planted }) => {
    const seen = new Set(planted.map(({ rule }) => rule));
    const lacking = [...rules, ...intakeRules].map(({ id }) => id).filter((id) => !seen.has(id));
    expect(lacking.sort()).toEqual([...notPlanted].sort());
  });
});

test('a city without errors has a fault for every rule that is no error', () => {
  withCity({ ...smallCity, objects: 300, agencies: 24 }, (_, { planted }) => {
    const seen = new Set(planted.map(({ rule }) => rule));
    const wanted = planters
      .map(({ rule }) => rule)
      .filter((id) => rules.some((rule) => rule.id === id && rule.severity !== 'error'));
    expect(wanted.filter((id) => !seen.has(id))).toEqual([]);
  });
});

function sorted<Entry extends { file: string; path: string; rule: string }>(entries: readonly Entry[]): string[] {
  return entries.map((entry) => JSON.stringify(entry)).sort();
}
