import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../scripts/lib/check-content.ts';
import { makeRelease } from '../../../scripts/lib/release/make-release.ts';
import type { ReleaseOptions } from '../../../scripts/lib/release/release-options.ts';
import { verifyPackage } from '../../../scripts/lib/verify/verify-package.ts';
import { sha256 } from '../../../src/model/sha256.ts';

vi.setConfig({ testTimeout: 60_000 });

const projectRoot = resolve(import.meta.dirname, '../../..');
const base = join(projectRoot, 'test/fixtures/rules/base/content');
const dossier = 'dossiers/990001/2024/meal.json';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'wenxiao-release-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the command', () => {
  test('asks for a name and a date', () => {
    expect(run('--on', '2025-09-30')).toEqual([2, expect.stringContaining('没有写 --name')]);
    expect(run('--name', '九月')).toEqual([2, expect.stringContaining('没有写 --on')]);
  });

  test('refuses a date that is none, and an option that it does not know', () => {
    expect(run('--name', '九月', '--on', '2025-09-31')).toEqual([2, expect.stringContaining('收到的是“2025-09-31”')]);
    expect(run('--name', '九月', '--day', '1')).toEqual([2, expect.stringContaining('--reviewed-by')]);
  });

  test('freezes the content, and says that it did', () => {
    const content = copyOfBase('fresh');
    expect(run('--content', content, '--name', '九月', '--on', '2025-09-30', '--by', '示例区财政局')).toEqual([
      0,
      expect.stringMatching(/已冻结“九月”（2025-09-30）：0 条记录，另有示例数据 \d+ 条/),
    ]);
    expect(readdirSync(join(content, 'releases'))).toEqual(['2025-09-30']);
    expect(checkContent(content)).toEqual([]);
  });

  test('refuses content with errors and freezes nothing', () => {
    const content = copyOfBase('errors', '"kind": "project"', '"kind": "projekt"', 'objects/990001/meal.json');
    expect(run('--content', content, '--name', '九月', '--on', '2025-09-30')).toEqual([
      1,
      expect.stringMatching(/objects\/990001\/meal\.json[\s\S]*没有生成版本/),
    ]);
    expect(readdirSync(content)).not.toContain('releases');
  });
});

describe('a release', () => {
  test('made twice from the same content is the same, and the second time nothing is written', () => {
    const content = copyOfBase('twice');
    release(content);
    const files = filesOf(content);
    expect(release(content)).toMatchObject({ isNew: false });
    expect(filesOf(content)).toEqual(files);
    expect(filesOf(releasedCopy('elsewhere'))).toEqual(files);
  });

  test('is never replaced unless it is the newest and was asked for', () => {
    const content = releasedCopy('replaced');
    correct(content);
    expect(() => release(content)).toThrow('已有编号为“2025-09-30”的版本');
    expect(release(content, { again: true })).toMatchObject({ isNew: true });
    release(content, { id: '2025-10-31', on: '2025-10-31' });
    expect(() => release(content, { again: true })).toThrow('之后已有“2025-10-31”');
    expect(readdirSync(join(content, 'releases'))).toEqual(['2025-09-30', '2025-10-31']);
  });

  test('cannot be dated before the one that it follows', () => {
    expect(() => release(releasedCopy('dated'), { id: 'early', on: '2025-09-01' })).toThrow('早于上一版');
  });

  test('holds the hash of every file, and no record kept for a session', () => {
    const content = copyOfBase('drafts', '"release": "public"', '"release": "session"');
    const outcome = release(content);
    if ('errors' in outcome) throw new Error('the base has no error');
    for (const { name, bytes, sha256: hash } of outcome.release.files) {
      const stored = readFileSync(join(outcome.folder, name));
      expect([stored.byteLength, sha256(stored)]).toEqual([bytes, hash]);
    }
    // The budget of the dossier is the first stage in the file, and is now a draft.
    const hashes = readFileSync(join(outcome.folder, 'demo-hashes.txt'), 'utf8');
    expect(hashes).toContain(`${dossier}#/targets/0`);
    expect(hashes).not.toContain(`${dossier}#/budget`);
  });
});

describe('the data package of a release', () => {
  test('is whole by the check of data packages, what is invented in a file of its own', async () => {
    const content = releasedCopy('packaged');
    for (const name of ['wenxiao.zip', 'demo-wenxiao.zip']) {
      const files = unzipSync(readFileSync(join(content, 'releases/2025-09-30/data', name)));
      const verified = await verifyPackage((path) => Promise.resolve(files[path] && Buffer.from(files[path])));
      expect(verified.problems).toEqual([]);
      const origins = Object.entries(files).flatMap(([file, bytes]) =>
        file.endsWith('.csv') ? csvParse(strFromU8(bytes).slice(1)).map((row) => row['demo']) : [],
      );
      expect(new Set(origins)).toEqual(new Set([String(name.startsWith('demo-'))]));
    }
  });

  test('holds the same real rows where the demonstration city is left out', () => {
    const real = (content: string) => {
      const files = unzipSync(readFileSync(join(content, 'releases/2025-09-30/data/wenxiao.zip')));
      return ['regions', 'sources', 'statements'].map((table) => strFromU8(files[`${table}.csv`] ?? new Uint8Array()));
    };
    const without = copyOfBase('real-alone', '"includeDemo": true', '"includeDemo": false', 'site/site.json');
    cpSync(join(projectRoot, 'content/statements/330603'), join(without, 'statements/330603'), { recursive: true });
    cpSync(join(projectRoot, 'content/sources/330603'), join(without, 'sources/330603'), { recursive: true });
    for (const code of ['330000', '330600', '330603']) {
      cpSync(join(projectRoot, `content/regions/${code}.json`), join(without, `regions/${code}.json`));
    }
    const both = join(root, 'both');
    cpSync(without, both, { recursive: true });
    edit(both, 'site/site.json', '"includeDemo": false', '"includeDemo": true');
    expect(release(without)).toMatchObject({ isNew: true });
    expect(release(both)).toMatchObject({ isNew: true });
    expect(real(both)).toEqual(real(without));
    expect(real(both)[2]?.split('\r\n').length).toBeGreaterThan(10);
    expect(readdirSync(join(without, 'releases/2025-09-30/data'))).toEqual(['wenxiao.zip']);
  });
});

describe('after a release', () => {
  test('a draft that becomes public needs no correction', () => {
    const content = copyOfBase('published', '"release": "public"', '"release": "session"');
    release(content);
    edit(content, dossier, '"release": "session"', '"release": "public"');
    expect(errorsOf(content)).toEqual([]);
  });

  test('a published stage that is kept for a session is missed', () => {
    const content = releasedCopy('withdrawn');
    edit(content, dossier, '"release": "public"', '"release": "session"');
    expect(errorsOf(content)).toContainEqual(['published-change-is-corrected', dossier, '/budget']);
  });

  test('a region that lost all its records is missed', () => {
    const content = releasedCopy('emptied');
    for (const folder of readdirSync(content).filter(
      (name) => !['releases', 'regions', 'site', 'topics'].includes(name),
    )) {
      rmSync(join(content, folder, '990001'), { recursive: true });
    }
    expect(errorsOf(content).map(([, file]) => file)).toContain(dossier);
  });

  test('the demonstration city may be left out', () => {
    const content = releasedCopy('without-demo');
    edit(content, 'site/site.json', '"includeDemo": true', '"includeDemo": false');
    expect(errorsOf(content)).toEqual([]);
  });

  test('the layout of a file and the order of its fields may change', () => {
    const content = releasedCopy('layout');
    const record = JSON.parse(readFileSync(join(content, dossier), 'utf8')) as object;
    writeFileSync(join(content, dossier), JSON.stringify(Object.fromEntries(Object.entries(record).reverse())));
    expect(errorsOf(content)).toEqual([]);
  });

  test('a corrected figure is told until the next release holds it', () => {
    const content = releasedCopy('next');
    correct(content);
    expect(errorsOf(content)).toEqual([]);
    release(content, { id: '2025-10-31', on: '2025-10-31' });
    expect(errorsOf(content)).toEqual([]);
    rmSync(join(content, 'corrections/990001/c1.json'));
    expect(errorsOf(content)).toEqual([['published-change-is-corrected', 'corrections/990001/c1.json', '']]);
  });
});

function run(...args: string[]): [number | null, string] {
  const command = join(projectRoot, 'scripts/release.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return [status, `${stdout}${stderr}`];
}

function release(contentDir: string, options: Partial<ReleaseOptions> = {}) {
  const offices = { issued: '示例区财政局' };
  return makeRelease({
    contentDir,
    id: '2025-09-30',
    name: '九月',
    on: '2025-09-30',
    offices,
    again: false,
    ...options,
  });
}

function copyOfBase(name: string, from = '', to = '', file = dossier): string {
  const content = join(root, name);
  cpSync(base, content, { recursive: true });
  edit(content, file, from, to);
  return content;
}

function releasedCopy(name: string): string {
  const content = copyOfBase(name);
  release(content);
  return content;
}

function edit(content: string, file: string, from: string, to: string): void {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Another figure, and the correction that tells of it. */
function correct(content: string): void {
  edit(content, dossier, '"text": "115.90"', '"text": "115.80"');
  const correction = 'published-change-is-corrected/passes-with-a-correction/changes.json';
  const cases = readFileSync(join(projectRoot, 'test/fixtures/rules', correction), 'utf8');
  const record = (JSON.parse(cases) as Record<string, Record<string, unknown>>)['corrections/990001/c1.json']?.[''];
  mkdirSync(join(content, 'corrections/990001'), { recursive: true });
  writeFileSync(join(content, 'corrections/990001/c1.json'), JSON.stringify(record));
}

function errorsOf(content: string): [rule: string, file: string, path: string][] {
  return checkContent(content)
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, file, path }) => [rule, file, path]);
}

function filesOf(content: string): string[] {
  const folder = join(content, 'releases/2025-09-30');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
  return names.sort().map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`);
}
