import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readWorkbench } from '../../../src/model/workbench-file.ts';
import { readFlags } from '../build-options.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { projectRoot } from '../run-node.ts';

const USAGE =
  '用法：npm run briefings -- --region 地区代码 [--year 年度] [--department 部门编码] [--objects] [--workbench 文件] [--site 网站文件夹] [--out 文件夹] [--format text|json]';

/** Which briefings of a built site to print, and where to. Folders and files are absolute. */
export type BriefingOptions = {
  /** The built site, public or of a session. */
  siteDir: string;
  outDir: string;
  region: string;
  /** The newest of the region where none is named. */
  year: string | undefined;
  department: string | undefined;
  /** Whether those of the objects are printed behind that of their department. */
  withObjects: boolean;
  /** The text of a workbench saved as a file, to be printed first in the booklet. */
  workbench: string | undefined;
};

export function readBriefingOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): BriefingOptions & { format: 'text' | 'json' } {
  const text = { type: 'string' } as const;
  const flags = readFlags(args, {
    ...{ region: text, year: text, department: text, workbench: text, site: text, out: text, format: text },
    objects: { type: 'boolean' },
  });
  const { region, year, department, workbench, format = 'text' } = flags;
  if (!region) throw new CouldNotRun(`没有写 --region（哪个地区）。\n${USAGE}`);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new CouldNotRun(`--year 应为四位年份，收到的是“${year}”。\n${USAGE}`);
  if (format !== 'text' && format !== 'json') throw new CouldNotRun(`--format 只能是 text 或 json。\n${USAGE}`);
  const siteDir = resolve(projectRoot, flags.site || environment['OUT_DIR'] || 'dist');
  if (!existsSync(join(siteDir, 'briefings/index.html'))) {
    throw new CouldNotRun(
      `${siteDir} 里没有生成好的网站。请先运行 npm run build（会议版用 npm run session），或用 --site 指定文件夹。`,
    );
  }
  const outDir = resolve(flags.out || `briefings-${region}`);
  if (isFile(outDir)) throw new CouldNotRun(`--out 应为文件夹，${outDir} 是一个文件。`);
  return {
    ...{ siteDir, outDir, region, year, department, format },
    withObjects: flags.objects ?? false,
    workbench: workbench === undefined ? undefined : workbenchIn(resolve(workbench)),
  };
}

/** The text of a workbench file that has something to print. */
function workbenchIn(file: string): string {
  if (!isFile(file)) throw new CouldNotRun(`找不到工作台文件：${file}`);
  const text = readFileSync(file, 'utf8');
  const read = readWorkbench(text);
  if ('problem' in read) throw new CouldNotRun(`${file}：${read.problem}`);
  if (read.items.length === 0) throw new CouldNotRun(`${file} 里没有选问题，不用 --workbench 也能印汇编。`);
  return text;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
