import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/run-node.ts';
import { walkFirstHour, type Step } from '../first-hour.ts';

let folder: string;
let contentDir: string;
let steps: Record<string, Step>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-first-hour-'));
  ({ steps, contentDir } = await walkFirstHour(folder));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['new', 'templates', 'look', 'import', 'again', 'check', 'release'])('the step %s ends well', (name) => {
  expect(steps[name]).toMatchObject({ code: 0 });
  expect(steps[name]?.printed).not.toMatch(/\bat .*\.ts:\d+|undefined|NaN/);
});

test('each step says the next one with the folder, as it was typed or shorter', () => {
  const [, folderSaid = ''] = /npm run templates -- --content (\S+)/.exec(steps['new']?.printed ?? '') ?? [];
  expect(resolve(projectRoot, folderSaid)).toBe(contentDir);
  expect(steps['templates']?.printed).toContain(`npm run import -- --content ${contentDir} 文件名`);
});

test('the look before shows the figures of the forms to the character, and writes nothing', () => {
  const { printed = '' } = steps['look'] ?? {};
  for (const figure of ['620.50', '310.25', '98.83', '35.50', '6,205.30', '93.7%']) expect(printed).toContain(figure);
  expect(printed).toContain('没有写');
});

test('what was imported stands in one record of the project', () => {
  const dossier = JSON.parse(readFileSync(join(contentDir, 'dossiers/370112/2026/219-001.json'), 'utf8')) as object;
  expect(Object.keys(dossier)).toEqual(
    expect.arrayContaining(['budget', 'targets', 'monitorings', 'evaluations', 'rectifications', 'consequences']),
  );
});

test('the same forms once more change nothing', () => {
  expect(steps['again']?.printed).toContain('没有变化');
});

test('the check says that it may be published', () => {
  expect(steps['check']?.printed).toContain('0 个错误');
});
