import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFlags, readBuildOptions, readFlags } from './lib/build-options.ts';
import { buildSite } from './lib/build-site.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { closeEdition } from './lib/edition/close-edition.ts';
import { readEdition } from './lib/edition/read-edition.ts';

const USAGE =
  '用法：npm run session -- --region 地区代码 --session 会议 [--content 内容文件夹] [--out 文件夹] [--base-path /…/]';

/** Where it is built when nothing else is said: never into the folder of the public site. */
const FOLDER = 'dist-session';

/** Builds the edition for one session of a people's congress, apart from the public site. */
await runCommand(async () => {
  const text = { type: 'string' } as const;
  const flags = readFlags(process.argv.slice(2), { ...buildFlags, region: text, session: text });
  if (!flags.session) throw new CouldNotRun(`没有写 --session（哪次会议）。\n${USAGE}`);
  // OUT_DIR names the folder of the public site, where drafts must not come.
  const options = readBuildOptions({ ...flags, out: flags.out || FOLDER }, process.env);
  assertNotPublic(options.outDir);
  const edition = readEdition(options.contentDir, { region: flags.region, session: flags.session });
  const built = await buildSite(
    { ...options, edition },
    { finish: (folder) => closeEdition(folder, edition, options.basePath) },
  );
  if (built === 0) console.log('【会议版】含未经批准的草案，每页标明“会议材料，未经批准”。请勿放到公开网站上。');
  return built;
});

/** A folder that is served as the public site must not come to hold drafts. */
function assertNotPublic(outDir: string): void {
  const home = join(outDir, 'index.html');
  if (!existsSync(home) || readFileSync(home, 'utf8').includes('banner--session')) return;
  throw new CouldNotRun(`${outDir} 里是公开网站，会议版不能放在那里。请用 --out 换一个文件夹。`);
}
