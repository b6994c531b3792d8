import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import { CouldNotRun } from './could-not-run.ts';
import { programs, runNode } from './run-node.ts';

/** Checks the content and, if it may be published, builds the site from it. Resolves to an exit code. */
export async function buildSite(options: BuildOptions): Promise<number> {
  console.log(`【检查】${options.contentDir}`);
  const checked = await runNode([programs.check, '--content', options.contentDir]);
  if (checked !== 0) {
    console.error('【检查】未通过，没有生成网站；已有的网站保持原样。');
    return checked;
  }

  console.log('【生成】正在生成网页……');
  const startedMs = performance.now();
  const { succeeded, log } = await renderSite(options);
  if (!succeeded) {
    console.error(`${log}\n【生成】失败，原因见上；已有的网站保持原样。`);
    return 1;
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  console.log([...warningsOf(log), `【生成】完成，用时 ${seconds} 秒：${options.outDir}`].join('\n'));
  return 0;
}

/**
 * Renders content that has been checked. The pages are written beside the output folder and take its place only when
 * all of them are there, so that a failed build leaves the earlier site as it was.
 */
export async function renderSite(
  options: BuildOptions,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ succeeded: boolean; log: string }> {
  const unfinished = siblingOf(options.outDir, 'building');
  await rm(unfinished, { recursive: true, force: true });

  let log = '';
  const code = await runNode([programs.astro, 'build'], {
    environment: {
      ...environment,
      ...environmentOf(options),
      NODE_ENV: 'production',
      OUT_DIR: unfinished,
    },
    captured: (text) => (log += text),
  });
  // Some of Astro's loaders report a file that they cannot read, drop it, and end with 0.
  const rendered = code === 0 && !/\[ERROR\]/.test(log);
  const succeeded = rendered && (await indexSearch(options.contentDir, unfinished, (text) => (log += text)));
  if (succeeded) await replaceFolder(options.outDir, unfinished);
  else await rm(unfinished, { recursive: true, force: true });
  return { succeeded, log };
}

/** Writes the search index into the rendered pages. In a process of its own, so that its memory is given back. */
async function indexSearch(contentDir: string, siteDir: string, captured: (text: string) => void): Promise<boolean> {
  return (await runNode([programs.indexSearch, '--content', contentDir, '--out', siteDir], { captured })) === 0;
}

/** Variables that Astro would take for its own settings if they were set in the terminal for another program. */
const confusing = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** The environment that `astro.config.mjs` reads. An unset address must not come in from outside. */
export function environmentOf({ contentDir, outDir, basePath, siteUrl = '' }: BuildOptions): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(confusing.map((name) => [name, undefined])),
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BASE_PATH: basePath,
    SITE_URL: siteUrl,
  };
}

async function replaceFolder(folder: string, replacement: string): Promise<void> {
  const earlier = siblingOf(folder, 'earlier');
  await rm(earlier, { recursive: true, force: true });
  const replaces = existsSync(folder);
  try {
    if (replaces) await rename(folder, earlier);
    await rename(replacement, folder);
  } catch (error) {
    if (replaces && !existsSync(folder)) await rename(earlier, folder);
    throw new CouldNotRun(
      `新网站已生成在 ${replacement}，但不能替换 ${folder}（${(error as Error).message}）。请关闭正在使用该文件夹的程序后重试`,
    );
  }
  await rm(earlier, { recursive: true, force: true });
}

/** A hidden folder in the same place, so that a rename stays on one disk. */
function siblingOf(folder: string, state: string): string {
  return join(dirname(folder), `.${basename(folder)}.${state}`);
}

/** What Astro warns of. A site need not have every kind of record. */
function warningsOf(log: string): string[] {
  return log.split('\n').filter((line) => line.includes('[WARN]') && !line.includes('does not exist or is empty'));
}
