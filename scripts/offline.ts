import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readBuildOptions, readFlags } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { closeEdition } from './lib/edition/close-edition.ts';
import { makeOffline } from './lib/edition/make-offline.ts';
import { readEdition } from './lib/edition/read-edition.ts';
import { readmeText } from './lib/edition/readme-text.ts';
import { zipFolder } from './lib/edition/zip-folder.ts';
import { projectRoot } from './lib/run-node.ts';

const USAGE =
  '用法：npm run offline -- --region 地区代码 [--years 2023-2026] [--with-session 会议] [--content 内容文件夹] [--out 文件.zip]';

/** Builds the pages of one region as a ZIP that opens from a folder, without a server and without a network. */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const known = { content: text, out: text, region: text, years: text, 'with-session': text };
  const flags = readFlags(process.argv.slice(2), known);
  const scratch = mkdtempSync(join(tmpdir(), 'wenxiao-offline-'));
  try {
    const folder = join(scratch, 'site');
    // A folder has no address and no base path, whatever the public site has.
    const { CONTENT_DIR } = process.env;
    const options = readBuildOptions(
      { ...(flags.content && { content: flags.content }), out: folder },
      { ...(CONTENT_DIR && { CONTENT_DIR }) },
    );
    const asked = { region: flags.region, years: flags.years, session: flags['with-session'] };
    const edition = { ...readEdition(options.contentDir, asked), isOffline: true };
    const name = ['wenxiao', edition.region, ...(edition.session ? ['session'] : [])].join('-');
    const file = zipPath(flags.out || `dist-offline/${name}.zip`);
    const finish = async (built: string) => {
      closeEdition(built, edition);
      await makeOffline(built);
      writeFileSync(join(built, 'README.txt'), readmeText(edition));
    };
    const built = await buildSite({ ...options, edition }, { finish });
    if (built !== 0) return built;
    const { bytes, files } = zipFolder(folder, file, name);
    console.log(
      `【离线版】${file}（${files} 个文件，${(bytes / 1e6).toFixed(1)} MB）。解压后双击 index.html 打开，不需要网络。`,
    );
    if (edition.session) console.log('【离线版】含未经批准的草案，每页标明“会议材料，未经批准”。请勿放到公开网站上。');
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** Where the ZIP goes. An earlier one is replaced, nothing else is; its folder is made when there is something to put in it. */
function zipPath(out: string): string {
  const file = resolve(projectRoot, out);
  if (!/\.zip$/i.test(file)) throw new CouldNotRun(`--out 应为 .zip 文件，收到的是“${out}”。\n${USAGE}`);
  const there = statSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) throw new CouldNotRun(`${file} 是一个文件夹，应为 .zip 文件。`);
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isFile()) {
    throw new CouldNotRun(`${dirname(file)} 是一个文件，不能在里面放离线版。`);
  }
  return file;
}
