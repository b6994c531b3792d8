import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeRelease } from '../../scripts/lib/release/make-release.ts';
import { projectRoot } from '../../scripts/lib/run-node.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { sha256 } from '../../src/model/sha256.ts';
import { buildVariant, outputRoot } from './site-build.ts';

const contentDir = join(outputRoot, 'released-content');
const dossier = 'dossiers/990001/2024/meal';
const correction = {
  regionCode: '990001',
  id: 'c1',
  file: `${dossier}.json`,
  path: '/budget/executed/text',
  what: '全年执行数',
  oldValue: '115.90',
  newValue: '115.80',
  why: '录入时抄错一位。',
  on: '2025-10-20',
  office: '示例区财政局',
};

let outDir: string;

// Two releases: between them a figure is corrected and a stage is taken back, after them another figure is corrected.
beforeAll(async () => {
  rmSync(contentDir, { recursive: true, force: true });
  cpSync(join(projectRoot, 'test/fixtures/rules/base/content'), contentDir, { recursive: true });
  release('2025-09-30', '2025年9月发布');
  change(({ budget, monitorings: _, ...rest }) => ({ ...rest, budget: { ...budget, executed: amount('115.80') } }));
  correct(correction);
  correct({ ...correction, id: 'c2', path: '/monitorings', what: '双监控', oldValue: '七月监控', newValue: '' });
  release('2025-10-31', '2025年10月发布');
  change(({ budget, ...rest }) => ({ ...rest, budget: { ...budget, executed: amount('115.70') } }));
  correct({ ...correction, id: 'c3', oldValue: '115.80', newValue: '115.70', on: '2025-11-05' });
  ({ outDir } = await buildVariant('released', { contentDir }, { withSearch: false }));
});

test('a figure that was corrected stays readable as each release published it', () => {
  expect(textOf('releases/2025-09-30', dossier)).toMatch(/执行[^|]*\|115\.90\|/);
  expect(textOf('releases/2025-10-31', dossier)).toMatch(/执行[^|]*\|115\.80\|/);
  expect(textOf('objects/990001/meal')).toContain('115.70');
});

test('the frozen text as JSON has the hashes that the release lists', () => {
  const { hashes, record } = jsonOf<{ hashes: Record<string, string>; record: { budget: object } }>(
    `releases/2025-09-30/${dossier}.json`,
  );
  expect(hashes['/budget']).toBe(sha256(canonicalJson(record.budget)));
  expect(read('releases/2025-09-30/demo-hashes.txt')).toContain(`${hashes['/budget']}  ${dossier}.json#/budget\n`);
});

test('the files of a release are served as they were frozen', () => {
  const { files } = jsonOf<{ files: { name: string; sha256: string }[] }>('releases/2025-10-31/release.json');
  expect(files.length).toBeGreaterThan(0);
  for (const { name, sha256: hash } of files) {
    expect(sha256(readFileSync(join(outDir, 'releases/2025-10-31', name)))).toBe(hash);
  }
});

test('the difference between two releases is told place by place, with the correction', () => {
  expect(textOf('releases/2025-10-31/changes')).toMatch(
    /执行[^|]*\|115\.90\|115\.80\|2025-10-20 全年执行数：录入时抄错一位。\|/,
  );
  expect(jsonOf('releases/2025-10-31/changes.json')).toMatchObject({
    release: '2025-10-31',
    before: '2025-09-30',
    added: ['corrections/990001/c1.json', 'corrections/990001/c2.json'],
    changed: [
      {
        file: `${dossier}.json`,
        changes: [
          { path: '/budget/executed/text', before: '115.90', after: '115.80', corrections: ['corrections/990001/c1'] },
          { path: '/monitorings', corrections: ['corrections/990001/c2'] },
        ],
      },
    ],
    removed: [],
  });
  expect(existsSync(join(outDir, 'releases/2025-09-30/changes'))).toBe(false);
});

test('the page of the record tells its versions and corrections', () => {
  const html = read('objects/990001/meal/index.html');
  const part = html.slice(html.indexOf('id="versions"'));
  for (const href of ['/releases/2025-09-30/', '/corrections/#x-990001-c1', `/releases/2025-09-30/${dossier}/`]) {
    expect(part).toContain(`href="${href}"`);
  }
});

test('the page of corrections leads to the texts before', () => {
  const html = read('corrections/index.html');
  expect(html).toContain(`href="/releases/2025-10-31/${dossier}/"`);
  expect(html).toContain('href="/releases/2025-10-31/changes/"');
  expect(html.match(/尚未编入发布版本/g)).toHaveLength(1);
});

type Stages = Record<string, unknown> & { budget: Record<string, unknown> };

function release(id: string, name: string): void {
  const outcome = makeRelease({ contentDir, id, name, on: id, offices: { issued: '示例区财政局' }, again: false });
  if ('errors' in outcome) throw new Error(JSON.stringify(outcome.errors, null, 2));
}

function change(edit: (record: Stages) => object): void {
  const path = join(contentDir, `${dossier}.json`);
  writeFileSync(path, JSON.stringify(edit(JSON.parse(readFileSync(path, 'utf8')) as Stages)));
}

function correct(record: typeof correction): void {
  mkdirSync(join(contentDir, 'corrections/990001'), { recursive: true });
  writeFileSync(join(contentDir, `corrections/990001/${record.id}.json`), JSON.stringify(record));
}

const amount = (text: string) => ({ text, unit: '万元' });
const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
const jsonOf = <Value = unknown>(path: string) => JSON.parse(read(path)) as Value;

/** The words of a page, cells and lines parted by a bar. */
function textOf(...path: string[]): string {
  return read(join(...path, 'index.html'))
    .replace(/<[^>]+>/g, '|')
    .replace(/\s*\|[\s|]*/g, '|');
}
