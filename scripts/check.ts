import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { enableCompileCache } from 'node:module';
import type { ContentIssue, Noted } from './lib/check-content.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { formatIssues } from './lib/format-issues.ts';
import { projectRoot } from './lib/run-node.ts';

const USAGE = '用法：npm run -s check -- [--content 内容文件夹] [--format text|json]';

await runCommand(check);

/** 0: no error. 1: errors. 2: could not run. */
async function check(): Promise<number> {
  const { contentDir, format, findings } = readOptions();
  const issues = await checked(contentDir, findings);
  process.stdout.write(format === 'json' ? `${JSON.stringify(issues, null, 2)}\n` : formatIssues(issues));
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** An option beats the environment, which beats the default. Empty counts as not set. */
function readOptions(): { contentDir: string; format: 'text' | 'json'; findings: string | undefined } {
  const { content, format = 'text', findings } = readFlags();
  if (format !== 'text' && format !== 'json') {
    throw new CouldNotRun(`--format 只能是 text 或 json，不能是“${format}”。\n${USAGE}`);
  }
  const contentDir = resolve(projectRoot, content || process.env['CONTENT_DIR'] || 'content');
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CouldNotRun(`找不到内容文件夹：${contentDir}（用 --content 或 CONTENT_DIR 指定）`);
  }
  return { contentDir, format, findings };
}

function readFlags(): { content?: string; format?: string; findings?: string } {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { content: text, format: text, findings: text } }).values;
  } catch {
    throw new CouldNotRun(`看不懂参数：${process.argv.slice(2).join(' ')}\n${USAGE}`);
  }
}

/**
 * A failure of the program itself must not look like errors in the content. The build has the findings on the public
 * part written to a file, so that the pages need not apply the rules again.
 */
async function checked(contentDir: string, findingsFile: string | undefined): Promise<ContentIssue[]> {
  try {
    // Hundreds of small modules: a second check need not strip and compile them again.
    enableCompileCache();
    const { checkContent } = await import('./lib/check-content.ts');
    if (!findingsFile) return checkContent(contentDir);
    const noted: Noted[] = [];
    const issues = checkContent(contentDir, (finding) => noted.push(finding));
    writeFileSync(findingsFile, JSON.stringify(noted));
    return issues;
  } catch (error) {
    throw new CouldNotRun(`没有检查完，程序出错：${error instanceof Error ? error.message : String(error)}`);
  }
}
