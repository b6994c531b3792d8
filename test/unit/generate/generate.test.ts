import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenxiao-generate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const asked = ['--objects', '12', '--years', '1', '--seed', '3'];

function generate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts/generate.ts'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('writes a new folder and says how much', () => {
  const { status, stdout } = generate('--out', join(folder, 'new'), ...asked, '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ out: join(folder, 'new') });
});

test('refuses a folder that is not empty', () => {
  writeFileSync(join(folder, 'own.txt'), '');
  expect(generate('--out', folder, ...asked)).toMatchObject({ status: 2, stderr: expect.stringContaining('不是空的') });
});

test.each([
  ['no folder', asked],
  ['no objects', ['--out', join(folder, 'x'), '--years', '1', '--seed', '3']],
  ['a fraction', ['--out', join(folder, 'x'), '--objects', '1.5', '--years', '1', '--seed', '3']],
  ['a word', ['--out', join(folder, 'x'), '--objects', '12', '--years', 'three', '--seed', '3']],
  ['too few agencies', ['--out', join(folder, 'x'), ...asked, '--agencies', '3']],
  ['an unknown option', ['--out', join(folder, 'x'), ...asked, '--size', '3']],
])('refuses %s', (_, args) => {
  expect(generate(...args)).toMatchObject({ status: 2, stdout: '' });
});
