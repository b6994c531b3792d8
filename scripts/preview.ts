import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forms } from '../src/forms/index.ts';
import { buildSite } from './lib/build-site.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { formatImport } from './lib/import/telling/format-import.ts';
import { importFiles } from './lib/import/import-files.ts';
import { readPreviewOptions } from './lib/import/import-options.ts';
import { previewAddresses } from './lib/import/telling/preview-addresses.ts';
import { tellProgress } from './lib/import/telling/tell-progress.ts';
import { previewContent } from './lib/import/telling/preview-content.ts';
import { portAnswers, serveFolder } from './lib/serve-folder.ts';

/** Shows the pages of what an import would write, from a copy of the content. The content itself stays as it is. */
await runCommand(async () => {
  const { port, ...options } = readPreviewOptions(process.argv.slice(2), process.env);
  if (options.release === 'session') {
    throw new CouldNotRun('会议材料不进入公开的网页，预览里看不到。请用 npm run import -- --dry-run 看记录的内容。');
  }
  if (await portAnswers(port)) {
    throw new CouldNotRun(
      `端口 ${port} 已被其他程序占用。请换一个端口，如：npm run preview -- --port ${port + 1} 文件`,
    );
  }
  const planned = importFiles({ ...options, dryRun: true }, forms, tellProgress(process.stderr));
  process.stdout.write(formatImport(planned, { dryRun: true }));
  if (planned.refused.length > 0) {
    console.error('【预览】有错误的文件没有放进预览。');
    if (planned.written.size === 0) return 1;
  }
  const addresses = previewAddresses(planned);
  if (addresses.length === 0) {
    console.log('【预览】没有变化，没有要看的网页。');
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-preview-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

  const contentDir = previewContent(options.contentDir, join(folder, 'content'), planned);
  console.log('【预览】正在生成这些记录所在地区的网页……');
  const site = { contentDir, outDir: join(folder, 'site'), basePath: '/' };
  const built = await buildSite(site, { withSearch: false, withData: false });
  if (built !== 0) return built;
  await serveFolder(site.outDir, { port, basePath: '/' });
  console.log('【预览】还没有写入内容文件夹。请打开：');
  for (const { title, address } of addresses) console.log(`  ${title}  http://localhost:${port}${address}`);
  console.log('按 Ctrl+C 停止。核对无误后，把 preview 换成 import 再运行一次。');
  return planned.refused.length > 0 ? 1 : 0;
});
