import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { INDEX_FOLDER } from '../../src/search/index-files.ts';
import type { BuildOptions } from './build-options.ts';
import { CouldNotRun } from './could-not-run.ts';
import { addDataPackage, DATA_FOLDER } from './data/add-data-package.ts';
import { mergeFolder } from './merge-folder.ts';
import { pagePartCount } from './page-parts.ts';
import { programs, runNode } from './run-node.ts';

export type Rendered = { succeeded: boolean; log: string };

export type RenderOptions = {
  environment?: NodeJS.ProcessEnv;
  /** Findings of the check as JSON, for the notes beside figures; empty where it did not pass. Without, pages apply the rules. */
  findings?: Promise<string>;
  /** The file that they lie in once the check has passed. */
  findingsFile?: string;
  withSearch?: boolean;
  withData?: boolean;
  /** What is still to be done to the whole site, in its unfinished folder, before it takes its place. */
  finish?: (folder: string) => Promise<void> | void;
  /** In how many processes the pages are made; by the size of the content where it is not said. */
  pageParts?: number;
  signal?: AbortSignal;
};

/**
 * Makes the pages, those of a large site in several processes, and beside them the data package and then the search
 * index. All are written beside the output folder and take its place only when all is there, so that a failed build leaves the earlier
 * site as it was.
 */
export async function renderSite(options: BuildOptions, how: RenderOptions = {}): Promise<Rendered> {
  const unfinished = siblingOf(options.outDir, 'building');
  const parts = pagePartsOf(unfinished, how.pageParts ?? pagePartCount(options.contentDir, options.outDir));
  const indexed = siblingOf(options.outDir, 'indexing');
  const packed = siblingOf(options.outDir, 'packing');
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(how.signal ? [how.signal] : [])]);
  let log = '';
  const captured = (text: string) => void (log += text);
  const run = async (args: readonly string[], more: Parameters<typeof runNode>[1] = {}) => {
    const succeeded = (await runNode(args, { captured, signal, ...more })) === 0;
    if (!succeeded) failed.abort();
    return succeeded;
  };
  try {
    for (const folder of [...parts, indexed, packed]) await rm(folder, { recursive: true, force: true });
    const pages = parts.map((outDir, at) =>
      run([...HEAP, programs.astro, 'build'], {
        environment: {
          ...how.environment,
          ...environmentOf({ ...options, outDir }),
          NODE_ENV: 'production',
          PAGES_PART: `${at + 1}/${parts.length}`,
          ...(how.findings ? { FINDINGS: 'stdin' } : {}),
        },
        input: how.findings,
      }),
    );
    const beside = besideThePages(how, options.contentDir, { indexed, packed }, (args) =>
      run(args, { environment: { ...how.environment, EDITION: editionText(options) } }),
    );
    const outcomes = await Promise.all([...pages, beside]);
    // What Astro reports as an error it does not always end with.
    const succeeded = outcomes.every(Boolean) && !/\[ERROR\]/.test(log) && (await how.findings) !== '';
    if (!succeeded) {
      await rm(unfinished, { recursive: true, force: true });
      return { succeeded, log };
    }
    for (const part of parts.slice(1)) mergeFolder(part, unfinished);
    if (how.withSearch !== false) await rename(join(indexed, INDEX_FOLDER), join(unfinished, INDEX_FOLDER));
    if (how.withData !== false) await addDataPackage(packed, join(unfinished, DATA_FOLDER));
    await how.finish?.(unfinished);
    await replaceFolder(options.outDir, unfinished);
    return { succeeded, log };
  } finally {
    for (const folder of [...parts.slice(1), indexed, packed]) await rm(folder, { recursive: true, force: true });
  }
}

/** The folders of the parts; the first is the one that the others are merged into. */
function pagePartsOf(unfinished: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => (at === 0 ? unfinished : `${unfinished}-${at + 1}`));
}

/** Young objects get more room: the rows and cells of a page are gone before it is swept. */
const HEAP = ['--max-semi-space-size=64'];

/** Data and search wait for the check, which shares the second core with nothing but the beginning of the pages. */
async function besideThePages(
  { findings, findingsFile, withData = true, withSearch = true }: RenderOptions,
  contentDir: string,
  { indexed, packed }: { indexed: string; packed: string },
  run: (args: readonly string[]) => Promise<boolean>,
): Promise<boolean> {
  if ((await findings) === '') return false;
  const found = findingsFile ? ['--findings', findingsFile] : [];
  if (withData && !(await run([programs.writeData, '--content', contentDir, '--out', packed, ...found]))) return false;
  if (!withSearch) return true;
  await mkdir(indexed, { recursive: true });
  return run([programs.indexSearch, '--content', contentDir, '--out', indexed]);
}

/** Variables that Astro would take for its own settings if they were set in the terminal for another program. */
const confusing = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'FINDINGS', 'MODE', 'PROD', 'SITE', 'SSR'];

/** The environment that `astro.config.mjs` reads. An unset address must not come in from outside. */
export function environmentOf(options: BuildOptions): NodeJS.ProcessEnv {
  const { contentDir, outDir, basePath, siteUrl = '' } = options;
  return {
    ...Object.fromEntries(confusing.map((name) => [name, undefined])),
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    BASE_PATH: basePath,
    SITE_URL: siteUrl,
    EDITION: editionText(options),
  };
}

/** What `editionOf` reads. An edition never comes in from outside, so that a public build stays one. */
function editionText({ edition }: BuildOptions): string | undefined {
  return edition && JSON.stringify(edition);
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
