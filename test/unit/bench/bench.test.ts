import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderSize } from '../../../scripts/lib/bench/folder-size.ts';
import { measureRun } from '../../../scripts/lib/bench/measure-run.ts';

test('counts files, pages and bytes, and names the largest page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-size-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), '花钱必问效');
  writeFileSync(join(folder, 'index.html'), 'x');
  writeFileSync(join(folder, 'style.css'), 'xy');
  expect(folderSize(folder)).toMatchObject({
    files: 3,
    bytes: 18,
    pages: 2,
    htmlBytes: 16,
    largest: { path: 'a/index.html' },
  });
  rmSync(folder, { recursive: true });
});

test('measures the time and the memory of a program', async () => {
  const { seconds, peakMegabytes } = await measureRun(['-e', 'globalThis.held = new Uint8Array(2e8).fill(1)']);
  expect(seconds).toBeGreaterThan(0);
  expect(peakMegabytes).toBeGreaterThan(200);
});

test('tells what a program said that failed', async () => {
  await expect(measureRun(['-e', 'console.error("没有内存"); process.exit(3)'])).rejects.toThrow('没有内存');
});
