import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { INDEX_FOLDER } from '../../../src/search/index-files.ts';
import { startChromium } from '../chromium.ts';
import { programs, projectRoot } from '../run-node.ts';
import { askSearch, type SearchTimes } from './ask-search.ts';
import { writeBareSite } from './bare-site.ts';
import { folderSize, type FolderSize } from './folder-size.ts';
import { FORMS, importForms } from './import-forms.ts';
import { measureRun, type Run } from './measure-run.ts';

export type Measured = Omit<Run, 'output'> & { phase: string };

export type BenchResult = {
  objects: number;
  years: number;
  machine: { cpus: number; model: string; gigabytes: number; node: string };
  phases: Measured[];
  content: { files: number; megabytes: number };
  site: { files: number; pages: number; htmlMegabytes: number; largestPage: string; largestGzKilobytes: number };
  /** Rows are those of all tables; megabytes are of all files. `undefined` where it was left out. */
  data: { tables: number; rows: number; files: number; megabytes: number } | undefined;
  /** Characters are those of the indexed fields, normalised. `undefined` where it was left out. */
  search: { records: number; millionCharacters: number; indexMegabytes: number; secondsPerMillion: number } | undefined;
  /** Queries in the installed browser; `undefined` where there is none, or no index. */
  queries: SearchTimes | undefined;
  /** Check, pages and downloads, as a build makes them, over a bare build of as many pages with as much HTML: by wall time. */
  ratio: number;
  /** The same by time on all processors, which other programs on the machine disturb less. */
  cpuRatio: number;
};

/** What is measured beside a build, and may be left out where it takes long. */
export const furtherPhases = ['data', 'index', 'import'] as const;
type FurtherPhase = (typeof furtherPhases)[number];

type Folders = { root: string; content: string; site: string; data: string; index: string; findings: string };

type Phase<Name> = {
  name: Name;
  title: string;
  run(folders: Folders, objects: number, years: number): Promise<Run>;
};

/** What leads to a site, in order. */
const phases: readonly Phase<string>[] = [
  {
    name: 'generate',
    title: '生成数据',
    run: ({ root }, objects, years) =>
      measureRun([
        join(projectRoot, 'scripts/generate.ts'),
        ...['--out', join(root, 'city'), '--objects', String(objects), '--years', String(years), '--seed', '1'],
        ...['--agencies', '24'],
      ]),
  },
  {
    name: 'check',
    title: '检查',
    run: ({ content, findings }) =>
      measureRun([programs.check, '--content', content, '--format', 'json', '--findings', findings]),
  },
  {
    name: 'build',
    title: '检查、网页和数据包',
    run: ({ content, site }) =>
      measureRun([
        join(import.meta.dirname, 'build-pages.ts'),
        ...['--content', content, '--out', site, '--base-path', '/'],
      ]),
  },
];

/** What is measured beside it, each by itself. */
const phasesBeside: readonly Phase<FurtherPhase>[] = [
  {
    name: 'data',
    title: '单独的数据包',
    run: ({ content, data, findings }) =>
      measureRun([programs.writeData, '--content', content, '--out', data, '--findings', findings]),
  },
  {
    name: 'index',
    title: '搜索索引',
    run: ({ content, index }) => measureRun([programs.indexSearch, '--content', content, '--out', index]),
  },
  { name: 'import', title: `导入 ${FORMS} 个文件`, run: ({ content, root }) => importForms(content, root) },
];

export type BenchOptions = { objects: number; years: number; without?: readonly FurtherPhase[] };

export async function runBench(
  { objects, years, without = [] }: BenchOptions,
  say: (text: string) => void,
): Promise<BenchResult> {
  // Within the project, as the site of a bureau is, so that its pages are made in as many parts.
  const cache = join(projectRoot, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const root = mkdtempSync(join(cache, 'wenxiao-bench-'));
  const folders = {
    ...{ root, content: join(root, 'city/content'), site: join(root, 'site'), data: join(root, 'data') },
    ...{ index: join(root, 'index'), findings: join(root, 'findings.json') },
  };
  try {
    const runs = new Map<string, Run>();
    const measure = async (name: string, title: string, run: () => Promise<Run>) => {
      say(`【压测】${objects} 个对象：${title}……`);
      const measured = await run();
      say(`【压测】${title}：${measured.seconds.toFixed(1)} 秒`);
      runs.set(name, measured);
    };
    for (const { name, title, run } of phases) await measure(name, title, () => run(folders, objects, years));
    const site = folderSize(folders.site);
    // At once after the build that it is compared with, as a machine is not as fast at all times.
    await measure('bare', `同样多的空白网页（${site.pages} 页）`, () => bareRun(site));
    for (const { name, title, run } of phasesBeside) {
      if (!without.includes(name)) await measure(name, title, () => run(folders, objects, years));
    }
    const queries = without.includes('index') ? undefined : await searchInBrowser(folders, objects, say);
    return resultOf(objects, years, runs, folders, site, queries);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Undefined, and said, where no browser is installed. */
async function searchInBrowser({ index, site, content }: Folders, objects: number, say: (text: string) => void) {
  renameSync(join(index, INDEX_FOLDER), join(site, INDEX_FOLDER));
  say(`【压测】${objects} 个对象：在浏览器里搜索……`);
  const browser = await startChromium().catch((error: Error) => void say(`【压测】没有测搜索：${error.message}`));
  if (!browser) return undefined;
  try {
    return await askSearch(site, content, browser);
  } finally {
    await browser.close();
  }
}

async function bareRun({ pages, htmlBytes }: FolderSize): Promise<Run> {
  const folder = writeBareSite(pages, htmlBytes / pages);
  try {
    return await measureRun([programs.astro, 'build'], { NODE_ENV: 'production' }, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function resultOf(
  objects: number,
  years: number,
  runs: ReadonlyMap<string, Run>,
  folders: Folders,
  site: FolderSize,
  queries: SearchTimes | undefined,
): BenchResult {
  const [cpu] = cpus();
  const content = folderSize(folders.content);
  const ratioOf = (key: 'seconds' | 'cpuSeconds') =>
    Math.round(((runs.get('build')?.[key] ?? 0) / (runs.get('bare')?.[key] ?? 1)) * 100) / 100;
  return {
    objects,
    years,
    machine: {
      cpus: cpus().length,
      model: cpu?.model ?? '',
      gigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    phases: [...runs].map(([phase, { seconds, cpuSeconds, peakMegabytes }]) => ({
      phase,
      seconds: rounded(seconds),
      cpuSeconds: rounded(cpuSeconds),
      peakMegabytes: Math.round(peakMegabytes),
    })),
    content: { files: content.files, megabytes: rounded(content.bytes / 1e6) },
    site: {
      files: site.files,
      pages: site.pages,
      htmlMegabytes: rounded(site.htmlBytes / 1e6),
      largestPage: site.largest.path,
      largestGzKilobytes: rounded(site.largest.gzBytes / 1024),
    },
    data: dataSize(runs.get('data')),
    search: indexSize(runs.get('index'), folders),
    queries,
    ratio: ratioOf('seconds'),
    cpuRatio: ratioOf('cpuSeconds'),
  };
}

function indexSize(run: Run | undefined, { site }: Folders): BenchResult['search'] {
  if (!run) return undefined;
  const { records, characters } = JSON.parse(run.output.trim()) as { records: number; characters: number };
  return {
    records,
    millionCharacters: rounded(characters / 1e6),
    indexMegabytes: rounded(folderSize(join(site, INDEX_FOLDER)).bytes / 1e6),
    secondsPerMillion: rounded(run.seconds / (characters / 1e6)),
  };
}

function dataSize(run: Run | undefined): BenchResult['data'] {
  if (!run) return undefined;
  const { bytes, ...counts } = JSON.parse(run.output.trim()) as {
    tables: number;
    rows: number;
    files: number;
    bytes: number;
  };
  return { ...counts, megabytes: rounded(bytes / 1e6) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
