import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { agencyCode, regionCode, slug } from '../../../src/model/codes.ts';
import { fiscalYear, isoDate } from '../../../src/model/period.ts';
import { webUrl } from '../../../src/schemas/web-url.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { portOf } from '../port.ts';
import { projectRoot } from '../run-node.ts';

export const IMPORT_USAGE = `用法：npm run -s import -- 文件或文件夹… [选项]
  --content 内容文件夹      默认 content
  --region 行政区划代码     默认用网站设置里的本地区
  --agency 预算单位编码     表上没有印、或印的认不出时写
  --year 年度               表上没有印时写
  --source-url 网址         这些表已公开在哪里
  --same 对象编号           与往年同名的项目确是同一个；可写多次，--same all 表示都是
  --release public|session  公开范围；session 是会议材料，未经批准，不进入公开的网站
  --why 原因 --on 日期 --office 单位
                            改动了发布过的内容时，按此登记更正（三项都要写）
  --dry-run                 只看不写：印出记录在网页上的样子
  --report 文件.html        另写一份给填表单位看的问题清单
  --format text|json`;

/** What was asked for on the command line. Paths of files are as given; folders are absolute. */
export type ImportOptions = {
  contentDir: string;
  files: readonly string[];
  region?: string;
  agency?: string;
  year?: number;
  sourceUrl?: string;
  /** Ids of objects that forms of another year continue, or `all`. */
  same: readonly string[];
  /** Who may read what is new; a stage that is there keeps its own without it. */
  release?: 'public' | 'session';
  /** What is written into the corrections of released records that an import changes. */
  correction?: { why: string; on: string; office: string };
  dryRun: boolean;
  report?: string;
  format: 'text' | 'json';
};

const text = { type: 'string' } as const;

export const importFlags = {
  content: text,
  region: text,
  agency: text,
  year: text,
  'source-url': text,
  same: { type: 'string', multiple: true },
  release: text,
  why: text,
  on: text,
  office: text,
  'dry-run': { type: 'boolean' },
  report: text,
  format: text,
} as const;

/** An option beats the environment, which beats the default. Empty counts as not set. */
export function readImportOptions(args: readonly string[], environment: NodeJS.ProcessEnv): ImportOptions {
  const { values, positionals } = parsed(args);
  if (positionals.length === 0) throw new CouldNotRun(`没有写要导入的文件。\n${IMPORT_USAGE}`);
  return { ...settingsOf(values, environment), files: positionals };
}

/** What a preview is asked for: what an import is, and where it is served. */
export function readPreviewOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ImportOptions & { port: number } {
  const at = args.findIndex((argument) => argument === '--port');
  const rest = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)];
  return { ...readImportOptions(rest, environment), port: portOf(at < 0 ? undefined : args[at + 1]) };
}

/** The settings without the files. */
function settingsOf(
  values: Partial<ReturnType<typeof parsed>['values']>,
  environment: NodeJS.ProcessEnv,
): Omit<ImportOptions, 'files'> {
  const contentDir = resolve(projectRoot, values.content || environment['CONTENT_DIR'] || 'content');
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CouldNotRun(`找不到内容文件夹：${contentDir}（用 --content 或 CONTENT_DIR 指定）`);
  }
  const { region, agency, year, release, format = 'text' } = values;
  const sourceUrl = values['source-url'];
  if (format !== 'text' && format !== 'json') refuse(`--format 只能是 text 或 json，不能是“${format}”。`);
  if (release && release !== 'public' && release !== 'session') {
    return refuse(`--release 只能是 public 或 session，不能是“${release}”。`);
  }
  if (region && !regionCode.safeParse(region).success) {
    refuse(`--region 应为六位行政区划代码，如 370112；收到的是“${region}”。`);
  }
  if (agency && !agencyCode.safeParse(agency).success) {
    refuse(`--agency 应为预算单位编码，如 219001；收到的是“${agency}”。`);
  }
  if (year && !(/^\d{4}$/.test(year) && fiscalYear.safeParse(Number(year)).success)) {
    refuse(`--year 应为四位年度，如 2025；收到的是“${year}”。`);
  }
  if (sourceUrl && !webUrl.safeParse(sourceUrl).success) {
    refuse(`--source-url 应为 http:// 或 https:// 开头的网址；收到的是“${sourceUrl}”。`);
  }
  const { why, on, office } = values;
  if ((why || on || office) && !(why && on && office)) refuse('登记更正要同时写 --why、--on 和 --office。');
  if (on && !isoDate.safeParse(on).success) refuse(`--on 应为 YYYY-MM-DD 的日期；收到的是“${on}”。`);
  const same = values.same ?? [];
  const odd = same.find((id) => !slug.safeParse(id).success);
  if (odd !== undefined) refuse(`--same 应为对象编号（或 all）；收到的是“${odd}”。`);
  return {
    contentDir,
    same,
    dryRun: values['dry-run'] ?? false,
    format,
    ...(region && { region }),
    ...(agency && { agency }),
    ...(year && { year: Number(year) }),
    ...(sourceUrl && { sourceUrl }),
    ...((release === 'public' || release === 'session') && { release }),
    ...(why && on && office && { correction: { why, on, office } }),
    ...(values.report && { report: resolve(values.report) }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: importFlags, allowPositionals: true });
  } catch (error) {
    return refuse(`参数有误（${(error as Error).message}）。`);
  }
}

function refuse(message: string): never {
  throw new CouldNotRun(`${message}\n${IMPORT_USAGE}`);
}
