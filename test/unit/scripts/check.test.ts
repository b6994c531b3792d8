import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent, type ContentIssue, type Noted } from '../../../scripts/lib/check-content.ts';
import { jsonPointer } from '../../../src/model/json-pointer.ts';
import { formatIssues } from '../../../scripts/lib/format-issues.ts';
import { readArchive, readRegions } from '../../../src/reading/read-archive.ts';
import { applyRules } from '../../../src/rules/apply-rules.ts';
import { rules } from '../../../src/rules/index.ts';
import { publicArchive } from '../../../src/views/archive/public-archive.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');
const base = join(projectRoot, 'test/fixtures/rules/base/content');
const dossier = 'dossiers/990001/2024/meal.json';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command', () => {
  test('exits 0 without errors and says so', () => {
    const { status, stdout, stderr } = check('--content', base);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '检查完毕，没有发现问题。\n', stderr: '' });
  });

  test('exits 0 with warnings alone', () => {
    const content = copyOfBase('warnings', [[dossier, '"totalScore": "98.28"', '"totalScore": "99.28"']]);
    const { status, stdout } = check('--content', content, '--format', 'json');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as ContentIssue[]).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning scores-sum-to-total',
    ]);
  });

  test('exits 1 with errors, JSON alone on standard output', () => {
    const content = copyOfBase('errors', [['objects/990001/meal.json', '"kind": "project"', '"kind": "projekt"']]);
    const { status, stdout, stderr } = check('--content', content, '--format=json');
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([
      {
        rule: 'values-have-form',
        severity: 'error',
        file: 'objects/990001/meal.json',
        path: '/kind',
        value: 'projekt',
        message: expect.stringContaining('“对象类型”（字段 kind）的值“projekt”不合要求') as string,
      },
    ]);
  });

  test('prints an empty array where there is nothing to say', () => {
    expect(check('--content', base, '--format', 'json').stdout).toBe('[]\n');
  });

  test.each([
    ['a folder that is not there', ['--content', '/no/such/folder'], '找不到内容文件夹'],
    ['a file instead of a folder', ['--content', 'package.json'], '找不到内容文件夹'],
    ['an unknown option', ['--strict'], '看不懂参数'],
    ['an option without its value', ['--content'], '看不懂参数'],
    ['an argument that is no option', ['content'], '看不懂参数'],
    ['an unknown format', ['--format', 'xml'], '--format 只能是 text 或 json'],
  ])('exits 2 on %s, in Chinese and without a stack trace', (_, args, message) => {
    const { status, stdout, stderr } = check(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('takes CONTENT_DIR, which an option beats', () => {
    expect(check.with({ CONTENT_DIR: '/no/such/folder' })).toMatchObject({ status: 2 });
    expect(check.with({ CONTENT_DIR: base })).toMatchObject({ status: 0 });
    expect(check.with({ CONTENT_DIR: '/no/such/folder' }, '--content', base)).toMatchObject({ status: 0 });
  });
});

describe('the issues', () => {
  test('are sorted by file, path and rule', () => {
    const content = copyOfBase('sorted', [
      [dossier, '"grade": "优"', '"grade": "差"'],
      [dossier, '"totalScore": "98.28"', '"totalScore": "98.99"'],
      ['agencies/990001/219.json', '"name"', '"shortname": "民政局",\n  "name"'],
    ]);
    const places = checkContent(content).map(({ file, path, rule }) => `${file} ${path} ${rule}`);
    expect(places).toEqual([...places].sort());
    expect(places).toHaveLength(3);
  });

  test('point into the file with JSON Pointers', () => {
    expect(jsonPointer([])).toBe('');
    expect(jsonPointer(['tables', 0, 'a/b', 'm~n', ''])).toBe('/tables/0/a~1b/m~0n/');
  });

  test('are grouped by file in text, errors first, with a line of counts', () => {
    const issue = (severity: ContentIssue['severity'], path: string): ContentIssue => ({
      rule: 'a-rule',
      severity,
      file: 'site/site.json',
      path,
      value: '',
      message: '一句话。',
    });
    const text = formatIssues([issue('info', '/a'), issue('warning', '/b'), issue('error', '')]);
    expect(text.split('\n').filter((line) => /^ {2}\S/.test(line))).toEqual([
      '  错误  （整个文件）',
      '  提醒  /b',
      '  信号  /a',
    ]);
    expect(text).toMatch(/^site\/site\.json\n/);
    expect(text).toMatch(/\n检查完毕：1 个错误，1 个提醒，1 个信号，涉及 1 个文件。有错误的内容不能发布。\n$/);
  });
});

describe('reading region by region', () => {
  test('gives every record once, and the same issues as reading everything', () => {
    const content = twoRegions();
    const whole = readArchive(content);
    const slices = [...readRegions(content)];
    expect(slices.map(({ region }) => region)).toEqual([undefined, '990001', '990002']);

    for (const name of collectionNames) {
      const owned = slices.flatMap(({ archive, owns }) => [...archive[name].keys()].filter((key) => owns(name, key)));
      expect(owned.sort()).toEqual([...whole.archive[name].keys()]);
    }
    const ofSlices = slices.flatMap(({ archive, owns }) =>
      [...applyRules(rules, archive)].filter(({ collection, key }) => owns(collection, key)),
    );
    expect(placesOf(ofSlices)).toEqual(placesOf([...applyRules(rules, whole.archive)]));
    expect(ofSlices).not.toEqual([]);
  });

  test('holds one region at a time, with what it names elsewhere', () => {
    const [shared, first, second] = [...readRegions(twoRegions())];
    expect([...(shared?.archive.dossiers.keys() ?? [])]).toEqual([]);
    expect([...(first?.archive.dossiers.keys() ?? [])]).toEqual(['990001/2024/meal']);
    expect([...(second?.archive.sources.keys() ?? [])]).toEqual(['990001/forms', '990002/account', '990002/forms']);
    expect(second?.archive.regions.size).toBe(2);
  });

  test('sorts keys in plain code-unit order', () => {
    const content = twoRegions();
    cpSync(join(content, 'agencies/990002'), join(content, 'agencies/990001-park'), { recursive: true });
    expect([...readArchive(content).archive.agencies.keys()]).toEqual([
      '990001-park/219',
      '990001-park/219001',
      '990001/219',
      '990001/219001',
      '990002/219',
      '990002/219001',
    ]);
  });
});

describe('findings for the pages', () => {
  test('are those of the rules over the public part of everything', () => {
    const content = twoRegions();
    const open = publicArchive(readArchive(content).archive);
    expect(placesOf(notedOn(content))).toEqual(placesOf([...applyRules(rules, open)]));
    expect(notedOn(content)).not.toEqual([]);
  });

  test('know nothing of what is kept for a session, which the check reports', () => {
    const content = copyOfBase('session', [[dossier, '"totalScore": "98.28"', '"totalScore": "99.28"']]);
    expect(placesOf(notedOn(content)).join()).toContain('scores-sum-to-total');
    const file = join(content, dossier);
    const record = JSON.parse(readFileSync(file, 'utf8')) as { evaluations: { release: string }[] };
    for (const evaluation of record.evaluations) evaluation.release = 'session';
    writeFileSync(file, JSON.stringify(record));
    expect(checkContent(content).map(({ rule }) => rule)).toContain('scores-sum-to-total');
    expect(placesOf(notedOn(content)).join()).not.toContain('scores-sum-to-total');
  });

  test('are written to the file that the build names', () => {
    const content = copyOfBase('handed-over', [[dossier, '"totalScore": "98.28"', '"totalScore": "99.28"']]);
    const file = join(folder, 'findings.json');
    expect(check('--content', content, '--findings', file).status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(notedOn(content));
  });
});

function notedOn(content: string): Noted[] {
  const noted: Noted[] = [];
  checkContent(content, (finding) => noted.push(finding));
  return noted;
}

function placesOf(findings: readonly Noted[]): string[] {
  return findings.map(({ rule, collection, key, path }) => `${rule} ${collection} ${key} ${path.join('/')}`).sort();
}

test('Markdown records carry their text as body', () => {
  const content = copyOfBase('markdown', []);
  mkdirSync(join(content, 'glossary'));
  writeFileSync(
    join(content, 'glossary/target.md'),
    '---\r\nname: 绩效目标\r\nalso: [目标]\r\n---\r\n\r\n要办成的事。\r\n',
  );
  const { archive, problems } = readArchive(content);
  expect(problems).toEqual([]);
  expect(archive.glossary.get('target')).toEqual({ name: '绩效目标', also: ['目标'], body: '要办成的事。' });
});

function check(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return check.with({}, ...args);
}
check.with = (environment: Record<string, string>, ...args: string[]) => {
  const { CONTENT_DIR: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  return { status, stdout, stderr };
};

/** The base content with some texts replaced: file, text, replacement. */
function copyOfBase(name: string, replacements: [file: string, text: string, by: string][]): string {
  const content = join(folder, name);
  rmSync(content, { recursive: true, force: true });
  cpSync(base, content, { recursive: true });
  for (const [file, text, by] of replacements) {
    const path = join(content, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(text, by));
  }
  return content;
}

/** The base content and a second region like it, which cites a source of the first and has issues of its own. */
function twoRegions(): string {
  const content = copyOfBase('two-regions', []);
  for (const name of ['sources', 'agencies', 'objects', 'dossiers', 'statements']) {
    cpSync(join(content, name, '990001'), join(content, name, '990002'), { recursive: true });
    for (const file of filesIn(join(content, name, '990002'))) replaceIn(file, '990001', '990002');
  }
  cpSync(join(content, 'regions/990001.json'), join(content, 'regions/990002.json'));
  replaceIn(join(content, 'regions/990002.json'), '990001', '990002');
  replaceIn(join(content, 'objects/990002/meal.json'), '990002/forms', '990001/forms');
  replaceIn(join(content, 'dossiers/990002/2024/meal.json'), '"grade": "优"', '"grade": "差"');
  return content;
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function replaceIn(file: string, text: string, by: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(text, by));
}
