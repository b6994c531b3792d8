import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderSite } from '../../scripts/lib/render-site.ts';
import { programs, projectRoot, runNode } from '../../scripts/lib/run-node.ts';
import { defaultContent, outputRoot } from './site-build.ts';

const contentDir = join(outputRoot, 'broken-content');
const outDir = join(outputRoot, 'earlier-site');

test('the content that comes with the project may be published', async () => {
  let printed = '';
  const code = await runNode([programs.check, '--content', defaultContent], { captured: (text) => (printed += text) });
  expect(code, printed).toBe(0);
});

test('a build that fails leaves the earlier site as it was', async () => {
  prepare();
  const { succeeded, log } = await renderSite({ contentDir, outDir, basePath: '/' });
  expect(succeeded).toBe(false);
  expect(log).toContain('999999');
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('earlier');
  expect(existsSync(join(outputRoot, '.earlier-site.building'))).toBe(false);
});

test('content with an error is not built', async () => {
  prepare();
  let printed = '';
  const build = join(projectRoot, 'scripts/build.ts');
  const code = await runNode([build, '--content', contentDir, '--out', outDir], {
    captured: (text) => (printed += text),
  });
  expect([code, printed]).toEqual([1, expect.stringContaining('没有生成网站')]);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('earlier');
});

function prepare(): void {
  for (const folder of [contentDir, outDir]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(contentDir, 'regions'), { recursive: true });
  mkdirSync(outDir, { recursive: true });
  writeFileSync(join(contentDir, 'regions/999999.json'), '{"code": ');
  writeFileSync(join(outDir, 'index.html'), 'earlier');
}
