import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { walkFirstHour } from '../first-hour.ts';
import { buildVariant } from './site-build.ts';

let folder: string;
let outDir: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenxiao-first-site-'));
  const { contentDir } = await walkFirstHour(folder);
  ({ outDir } = await buildVariant('first-hour', { contentDir }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (address: string) => readFileSync(join(outDir, address, 'index.html'), 'utf8');

test('the forms of a first hour stand on the page of their project, to the character', () => {
  const html = page('objects/370112/219-001');
  for (const figure of ['620.50', '310.25', '98.83', '35.50', '已补充登记 26 人。']) expect(html).toContain(figure);
});

test('the home page leads to the region, and nothing tells of the demonstration city', () => {
  const html = page('.');
  expect(html).toContain('/regions/370112/');
  expect(html).not.toContain('示例市');
});

test('the guides that name the commands are there', () => {
  expect(page('guides/first-hour')).toContain('npm run new');
  expect(page('guides/forms')).toContain('项目支出绩效自评表');
  expect(page('guides/messages')).toContain('import-form-is-recognised');
});
