import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { ruleGroups, rules } from '../../../src/rules/index.ts';
import { intakeRules } from '../../../src/rules/intake-rules.ts';
import { withCaseContent } from './case-content.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/rules');
const base = join(fixtures, 'base/content');
const described = [...intakeRules, ...rules];

test('the base has no issue', () => {
  expect(checkContent(base)).toEqual([]);
});

// A case is the base with what its folder changes. `issues.json` holds what all rules find in it, not this one alone.
describe.each(described)('$id', ({ id }) => {
  const cases = casesOf(id);

  test('has a case that passes and one that fails', () => {
    expect(cases.some((name) => name.startsWith('passes-'))).toBe(true);
    expect(cases.some((name) => name.startsWith('fails-'))).toBe(true);
    expect(cases.filter((name) => !/^(passes|fails)-/.test(name))).toEqual([]);
  });

  test.each(cases)('%s', async (name) => {
    const folder = join(fixtures, id, name);
    const issues = withCaseContent(base, folder, checkContent);
    expect(issues.some(({ rule }) => rule === id)).toBe(name.startsWith('fails-'));
    await expect(`${JSON.stringify(issues, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'issues.json'));
  });
});

describe('the list of rules', () => {
  test('has no id twice', () => {
    const ids = described.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('holds every file that is a rule, named as its id', () => {
    const folder = join(import.meta.dirname, '../../../src/rules');
    const missing = ruleGroups.flatMap(({ id: group, rules }) =>
      rules.filter(({ id }) => !existsSync(join(folder, group, `${id}.ts`))).map(({ id }) => `${group}/${id}`),
    );
    expect(missing).toEqual([]);
  });

  test('says in Chinese what holds and on what it rests', () => {
    for (const { title, source } of described) {
      expect(title).toMatch(/\p{Script=Han}{2}/u);
      expect(source).toMatch(/\p{Script=Han}|RFC/u);
    }
  });

  test('says of every signal on records what it looks at one by one', () => {
    expect(rules.filter(({ severity, subject }) => (severity === 'info') !== (subject !== undefined))).toEqual([]);
  });

  test('has no cases of a rule that does not exist', () => {
    const folders = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = ['base', ...described.map(({ id }): string => id)];
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });
});

function casesOf(id: string): string[] {
  const folder = join(fixtures, id);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
