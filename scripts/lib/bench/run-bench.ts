import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { programs, projectRoot } from '../run-node.ts';
import { writeBareSite } from './bare-site.ts';
import { folderSize, type FolderSize } from './folder-size.ts';
import { measureRun, type Run } from './measure-run.ts';

export type Measured = Run & { phase: string };

export type BenchResult = {
  objects: number;
  years: number;
  machine: { cpus: number; model: string; gigabytes: number; node: string };
  phases: Measured[];
  content: { files: number; megabytes: number };
  site: { files: number; pages: number; htmlMegabytes: number; largestPage: string; largestGzKilobytes: number };
  /** Seconds of check and build together, over those of a bare build of as many pages with as much HTML. */
  ratio: number;
};

type Folders = { root: string; content: string; site: string };

/** What is measured, in order. A phase that comes later, such as the search index, gets a line here. */
const phases: readonly {
  name: string;
  title: string;
  run(folders: Folders, objects: number, years: number): Promise<Run>;
}[] = [
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
    run: ({ content }) => measureRun([programs.check, '--content', content, '--format', 'json']),
  },
  {
    name: 'build',
    title: '生成网页',
    run: ({ content, site }) =>
      measureRun([programs.astro, 'build'], {
        ...{ CONTENT_DIR: content, OUT_DIR: site, BASE_PATH: '/', SITE_URL: '', NODE_ENV: 'production' },
      }),
  },
];

export async function runBench(objects: number, years: number, say: (text: string) => void): Promise<BenchResult> {
  const root = mkdtempSync(join(tmpdir(), 'wenxiao-bench-'));
  const folders = { root, content: join(root, 'city/content'), site: join(root, 'site') };
  try {
    const measured: Measured[] = [];
    for (const { name, title, run } of phases) {
      say(`【压测】${objects} 个对象：${title}……`);
      measured.push({ phase: name, ...(await run(folders, objects, years)) });
      say(`【压测】${title}：${measured.at(-1)?.seconds.toFixed(1)} 秒`);
    }
    const site = folderSize(folders.site);
    say(`【压测】同样多的空白网页 ${site.pages} 页……`);
    measured.push({ phase: 'bare', ...(await bareRun(site)) });
    return resultOf(objects, years, measured, folderSize(folders.content), site);
  } finally {
    rmSync(root, { recursive: true, force: true });
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
  measured: Measured[],
  content: FolderSize,
  site: FolderSize,
): BenchResult {
  const secondsOf = (phase: string) => measured.find((one) => one.phase === phase)?.seconds ?? 0;
  const [cpu] = cpus();
  return {
    objects,
    years,
    machine: {
      cpus: cpus().length,
      model: cpu?.model ?? '',
      gigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    phases: measured.map((one) => ({
      ...one,
      seconds: rounded(one.seconds),
      peakMegabytes: Math.round(one.peakMegabytes),
    })),
    content: { files: content.files, megabytes: rounded(content.bytes / 1e6) },
    site: {
      files: site.files,
      pages: site.pages,
      htmlMegabytes: rounded(site.htmlBytes / 1e6),
      largestPage: site.largest.path,
      largestGzKilobytes: rounded(site.largest.gzBytes / 1000),
    },
    ratio: Math.round(((secondsOf('check') + secondsOf('build')) / secondsOf('bare')) * 100) / 100,
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
