import { createInterface } from 'node:readline/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { formatIssues } from './lib/format-issues.ts';
import { askForAnswers, type Ask } from './lib/new-site/ask-for-answers.ts';
import { siteQuestions } from './lib/new-site/site-questions.ts';
import { writeNewSite } from './lib/new-site/write-new-site.ts';
import { projectRoot } from './lib/run-node.ts';

const USAGE = `用法：npm run new               一问一答建一个新网站
      npm run new -- 选项       不想逐个回答的，用选项写，没有写的照问：
${siteQuestions.map(({ flag, title }) => `  --${flag.padEnd(15)}${title}`).join('\n')}`;

/** Walks through a new site. 0: it is there. 1: what was answered does not pass the check. 2: could not run. */
await runCommand(async () => {
  const options = readOptions();
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const stop = () => {
    console.log('\n【建站】已停止，没有写任何东西。');
    process.exit(2);
  };
  // Ctrl+C, and Ctrl+D, after which no answer ever comes.
  terminal?.on('SIGINT', stop).on('close', stop);
  const ask: Ask = terminal && { say: (line) => console.log(line), answer: (prompt) => terminal.question(prompt) };
  try {
    const answers = await askForAnswers(options, ask);
    const { errors, fileCount } = writeNewSite(answers, join(projectRoot, 'content'));
    if (errors.length > 0) {
      process.stdout.write(formatIssues(errors));
      console.error('【建站】核对没有通过，没有写任何东西。');
      return 1;
    }
    const beside = relative(projectRoot, answers.folder);
    const folder = /^\.\.[\\/]\.\./.test(beside) || beside === '' ? answers.folder : beside;
    console.log(`【建站】${answers.name}：${fileCount} 个文件，在 ${answers.folder}，核对没有错误。`);
    console.log('接下来：');
    console.log(`  1. npm run templates -- --content ${folder} --out ${folder}-forms   生成要填的表`);
    console.log(`  2. npm run import -- --content ${folder} 填好的表`);
    console.log(`  3. npm start -- --content ${folder}   看网站`);
    console.log('每一步的说明在“第一小时”指南里：网站的 /guides/first-hour/。');
    return 0;
  } finally {
    terminal?.off('close', stop).close();
  }
});

function readOptions(): Partial<Record<string, string>> {
  const flags = Object.fromEntries(siteQuestions.map(({ flag }) => [flag, { type: 'string' as const }]));
  try {
    return parseArgs({ options: flags }).values as Partial<Record<string, string>>;
  } catch (error) {
    throw new CouldNotRun(`参数有误（${(error as Error).message}）。\n${USAGE}`);
  }
}
