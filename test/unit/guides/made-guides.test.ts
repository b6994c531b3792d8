import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileRules } from '../../../src/forms/file-rules.ts';
import { formGuides, sharedLabels } from '../../../src/forms/form-guides.ts';
import { importRules } from '../../../src/forms/import-rules.ts';
import { forms } from '../../../src/forms/index.ts';
import { ruleRemedies } from '../../../src/forms/rule-remedies.ts';
import { intakeRules } from '../../../src/rules/intake-rules.ts';
import { rules } from '../../../src/rules/index.ts';
import { checkRemedies } from '../../../src/views/library/check-remedies.ts';
import { formGuidePage } from '../../../src/views/library/form-guide-page.ts';
import { messageGuidePage } from '../../../src/views/library/message-guide-page.ts';

const root = join(import.meta.dirname, '../../..');

describe('the guide of the forms', () => {
  test('tells of every form, in the order in which they are tried', () => {
    expect(formGuides().map(({ id }) => id)).toEqual(forms.map(({ id }) => id));
  });

  test('shows the labels that the import reads by', () => {
    const shown = JSON.stringify(formGuidePage(formGuides(), sharedLabels));
    for (const label of ['年初预算数', '实际完成值', '处理结果：应用方式', '整改状态：整改进度', '抽样方法']) {
      expect(shown).toContain(label);
    }
  });
});

describe('the guide of the messages', () => {
  test('has a remedy for every finding of the import, and none besides', () => {
    const known = [...importRules, ...fileRules].map(({ id }) => id as string);
    expect(Object.keys(ruleRemedies).sort()).toEqual(known.sort());
  });

  test('has a remedy for every error of the check, and none besides', () => {
    const errors = [...intakeRules, ...rules].filter(({ severity }) => severity === 'error').map(({ id }) => id);
    expect(Object.keys(checkRemedies).sort()).toEqual([...errors].sort());
  });

  test('gives each rule an anchor of its own', () => {
    const withRemedy = <Rule extends { id: keyof typeof ruleRemedies }>(rule: Rule) => ({
      ...rule,
      remedy: ruleRemedies[rule.id],
    });
    const page = messageGuidePage(fileRules.map(withRemedy), importRules.map(withRemedy));
    const ids = page.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'facts' ? block.facts.map(({ id }) => id) : [])),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('import-form-is-recognised');
  });
});

describe('a guide of the content', () => {
  const folder = join(root, 'content/guides');
  const guides = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  test('does not take the address of one that is made', () => {
    expect(guides.map(({ name }) => name).filter((name) => /^(forms|messages)\.md$/.test(name))).toEqual([]);
  });

  test.each(guides)('$name names only commands that there are', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(guides)('$name shows only pictures that are there, small, with their size and words', ({ text }) => {
    for (const [, words, file = '', size] of text.matchAll(/!\[(.*?)\]\((\S+?)(?: "(.*?)")?\)/g)) {
      const bytes = readFileSync(join(root, 'public', file));
      expect(words).not.toBe('');
      expect(size).toBe(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`);
      expect(bytes.length).toBeLessThan(200_000);
    }
  });
});
