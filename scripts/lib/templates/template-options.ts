import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { regionCode } from '../../../src/model/codes.ts';
import { readFlags } from '../build-options.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { projectRoot } from '../run-node.ts';
import { templates } from './template-list.ts';

const USAGE = `用法：npm run templates -- [选项]
  --out 文件夹              放在哪里，默认 templates
  --content 内容文件夹      默认 content；下拉框里的指标取自它的指标库
  --region 行政区划代码     默认用网站设置里的本地区
  --form 表                 只要一种：${templates.map(({ form }) => form).join('、')}
  --filled 对象编号/年度    不要空表，要这一条记录填好的表`;

export type TemplateOptions = {
  outDir: string;
  contentDir: string;
  /** What was typed behind `--content`, for the command that comes next. */
  contentFlag?: string;
  region?: string;
  form?: string;
  filled?: { object: string; year: number };
};

/** An option beats the environment, which beats the default. */
export function readTemplateOptions(args: readonly string[], environment: NodeJS.ProcessEnv): TemplateOptions {
  const text = { type: 'string' } as const;
  const { out, content, region, form, filled } = readFlags(args, {
    ...{ out: text, content: text, region: text, form: text, filled: text },
  });
  const contentDir = resolve(projectRoot, content || environment['CONTENT_DIR'] || 'content');
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CouldNotRun(`找不到内容文件夹：${contentDir}（用 --content 或 CONTENT_DIR 指定）`);
  }
  if (region && !regionCode.safeParse(region).success) {
    throw new CouldNotRun(`--region 应为六位行政区划代码，如 370112；收到的是“${region}”。\n${USAGE}`);
  }
  if (form && !templates.some((template) => template.form === form)) {
    throw new CouldNotRun(`没有叫“${form}”的模板。\n${USAGE}`);
  }
  const [, object, year] = /^([^/\s]+)\/(\d{4})$/.exec(filled ?? '') ?? [];
  if (filled && (object === undefined || year === undefined)) {
    throw new CouldNotRun(`--filled 应写成“对象编号/年度”，如 sys-0001/2025；收到的是“${filled}”。\n${USAGE}`);
  }
  return {
    outDir: resolve(projectRoot, out || 'templates'),
    contentDir,
    ...(content && { contentFlag: content }),
    ...(region && { region }),
    ...(form && { form }),
    ...(object !== undefined && year !== undefined && { filled: { object, year: Number(year) } }),
  };
}
