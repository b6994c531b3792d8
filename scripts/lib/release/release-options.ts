import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { slug } from '../../../src/model/codes.ts';
import { isoDate } from '../../../src/model/period.ts';
import { readFlags } from '../build-options.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { projectRoot } from '../run-node.ts';

const USAGE =
  '用法：npm run -s release -- --name 名称 --on 日期 [--by 发布单位] [--edited-by 编制单位] [--reviewed-by 审核单位] [--id 编号] [--content 内容文件夹] [--again]';

export type ReleaseOptions = {
  contentDir: string;
  id: string;
  name: string;
  on: string;
  offices: { edited?: string; reviewed?: string; issued?: string };
  /** The newest release of this id, which nobody has seen yet, is made anew. */
  again: boolean;
};

/** What was asked for on the command line. The id is the date where none is given. */
export function readReleaseOptions(args: readonly string[], environment: NodeJS.ProcessEnv): ReleaseOptions {
  const text = { type: 'string' } as const;
  const flags = readFlags(args, {
    ...{ name: text, on: text, by: text, 'edited-by': text, 'reviewed-by': text, id: text, content: text },
    again: { type: 'boolean' },
  });
  const name = flags.name?.trim();
  if (!name) throw new CouldNotRun(`没有写 --name（这一版的名称，如“2026年11月发布”）。\n${USAGE}`);
  if (!flags.on) throw new CouldNotRun(`没有写 --on（发布日期，如 2026-11-28）。\n${USAGE}`);
  if (!isoDate.safeParse(flags.on).success) {
    throw new CouldNotRun(`--on 应为 YYYY-MM-DD 的日期，收到的是“${flags.on}”。\n${USAGE}`);
  }
  const id = flags.id ?? flags.on;
  if (!slug.safeParse(id).success) throw new CouldNotRun(`--id 只可用英文字母、数字和连字符，收到的是“${id}”。`);
  const contentDir = resolve(projectRoot, flags.content || environment['CONTENT_DIR'] || 'content');
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CouldNotRun(`找不到内容文件夹：${contentDir}（用 --content 或 CONTENT_DIR 指定）`);
  }
  const offices = {
    ...(flags['edited-by'] && { edited: flags['edited-by'] }),
    ...(flags['reviewed-by'] && { reviewed: flags['reviewed-by'] }),
    ...(flags.by && { issued: flags.by }),
  };
  return { contentDir, id, name, on: flags.on, offices, again: flags.again ?? false };
}
