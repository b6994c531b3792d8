import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Edition } from '../../src/views/archive/edition.ts';
import { CouldNotRun } from './could-not-run.ts';
import { projectRoot } from './run-node.ts';

/** What to build, and from where to where. The folders are absolute. */
export type BuildOptions = {
  contentDir: string;
  outDir: string;
  /** Begins and ends with a slash. */
  basePath: string;
  /** Scheme and host only. Absent where the site has no address. */
  siteUrl?: string;
  /** Absent for the public site. */
  edition?: Edition;
};

export const buildFlags = {
  content: { type: 'string' },
  out: { type: 'string' },
  'site-url': { type: 'string' },
  'base-path': { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

/** The flags of a command line. Anything else on it cannot be run. */
export function readFlags<const Flags extends ParseArgsOptionsConfig>(args: readonly string[], options: Flags) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new CouldNotRun(`参数有误（${(error as Error).message}）。可用的选项：${known.join(' ')}`);
  }
}

type Settings = { content?: string; out?: string; 'site-url'?: string; 'base-path'?: string };

/** An option beats the environment, which beats the default. Empty counts as not set. */
export function readBuildOptions(flags: Settings, environment: NodeJS.ProcessEnv): BuildOptions {
  const contentDir = resolve(projectRoot, flags.content || environment['CONTENT_DIR'] || 'content');
  const outDir = resolve(projectRoot, flags.out || environment['OUT_DIR'] || 'dist');
  const basePath = flags['base-path'] || environment['BASE_PATH'] || '/';
  const siteUrl = flags['site-url'] || environment['SITE_URL'];

  if (!isFolder(contentDir))
    throw new CouldNotRun(`找不到内容文件夹：${contentDir}（用 --content 或 CONTENT_DIR 指定）`);
  assertReplaceable(outDir, contentDir);
  return {
    contentDir,
    outDir,
    basePath: validBasePath(basePath),
    ...(siteUrl ? { siteUrl: validSiteUrl(siteUrl) } : {}),
  };
}

/** The whole output folder is replaced, so it must be empty, or an earlier build, and hold nothing else. */
function assertReplaceable(outDir: string, contentDir: string): void {
  for (const precious of [projectRoot, contentDir]) {
    if (holds(outDir, precious)) {
      throw new CouldNotRun(`输出文件夹 ${outDir} 会整个被替换，不能包含项目或内容文件夹 ${precious}`);
    }
  }
  if (holds(contentDir, outDir)) throw new CouldNotRun(`输出文件夹 ${outDir} 不能放在内容文件夹 ${contentDir} 之内`);
  if (!existsSync(outDir)) return;
  if (!isFolder(outDir)) throw new CouldNotRun(`输出位置 ${outDir} 是一个文件，应为文件夹`);
  if (readdirSync(outDir).length > 0 && !existsSync(join(outDir, 'index.html'))) {
    throw new CouldNotRun(`输出文件夹 ${outDir} 中有其他文件，不像是上一次生成的网站。为免误删，请换一个空文件夹`);
  }
}

function validBasePath(basePath: string): string {
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(basePath) || /\/\.{1,2}\//.test(basePath)) {
    throw new CouldNotRun(
      `BASE_PATH（--base-path）应以 / 开头、以 / 结尾，只用字母、数字和 . _ ~ -，如 /czj/jxgk/；收到的是 ${basePath}`,
    );
  }
  return basePath;
}

function validSiteUrl(siteUrl: string): string {
  const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  const plain = url && [`${url.origin}`, `${url.origin}/`].includes(siteUrl.toLowerCase());
  if (!plain || !['http:', 'https:'].includes(url.protocol)) {
    throw new CouldNotRun(
      `SITE_URL（--site-url）应只写协议和域名，如 https://czj.example.gov.cn；子路径写在 BASE_PATH。收到的是 ${siteUrl}`,
    );
  }
  return url.origin;
}

function holds(folder: string, inner: string): boolean {
  const path = relative(folder, inner);
  return (
    path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && resolve(folder, path) === inner && !isRooted(path))
  );
}

/** On Windows the way to another drive is an absolute path. */
function isRooted(path: string): boolean {
  return /^([A-Za-z]:|[\\/])/.test(path);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
