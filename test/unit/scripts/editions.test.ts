import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { projectRoot } from '../../../scripts/lib/run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'wenxiao-editions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A built public site, as far as the commands look at it. */
const site = join(folder, 'site');
for (const [path, html] of [
  ['', '<p>公开网站</p>'],
  ['briefings', ''],
  ['briefings/990100/901/2026', '<h1>民政局 2026 年预算审议参考</h1>'],
  ['workbench', '<div data-base="/"></div>'],
] as const) {
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(site, path, 'index.html'), html);
}

const region = ['--region', '990100'];
const session = ['--session', '2026-congress'];
const made = join(folder, 'made');

test.each<[string, string[], string]>([
  ['session', region, '没有写 --session（哪次会议）'],
  ['session', [...region, ...session, '--out', site], '里是公开网站，会议版不能放在那里'],
  ['offline', [...region, '--years', '1999', '--out', join(made, 'x.zip')], '有记录的年度：2023、2024、2025、2026'],
  ['offline', [...region, '--out', join(site, 'index.html/x.zip')], '不能在里面放离线版'],
  ['briefings', [...region, '--site', site, '--out', made], 'CHROMIUM_PATH 指定的程序不存在'],
])('%s %j ends with 2 and what is wrong, and writes nothing', (command, args, why) => {
  const before = readdirSync(folder);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(projectRoot, `scripts/${command}.ts`), ...args],
    { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: join(folder, 'no-browser') } },
  );
  expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(made)).toBe(false);
});
