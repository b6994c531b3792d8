import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { refusalOf } from '../src/reading/file-problem.ts';
import { readArchive } from '../src/reading/read-archive.ts';
import { applyRules } from '../src/rules/apply-rules.ts';
import { rules } from '../src/rules/index.ts';
import { indexArchive, type FindingOfRule } from '../src/views/archive/archive-index.ts';
import { publicArchive } from '../src/views/archive/public-archive.ts';
import { readFlags } from './lib/build-options.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { writeDataPackage } from './lib/data/write-data-package.ts';
import { projectRoot } from './lib/run-node.ts';

/**
 * Writes the data package of the public part of the content into a folder, and says how much that was. A step of the
 * build. `--findings` is the file in which the check left what the rules found; without it they are applied here.
 */
await runCommand(async () => {
  const flags = { content: { type: 'string' }, out: { type: 'string' }, findings: { type: 'string' } } as const;
  const { content, out, findings } = readFlags(process.argv.slice(2), flags);
  if (!content || !out) throw new CouldNotRun('用法：node scripts/write-data.ts --content 内容文件夹 --out 数据文件夹');
  const { archive, problems } = readArchive(resolve(projectRoot, content));
  const refusal = refusalOf(problems);
  if (refusal) throw new CouldNotRun(refusal);
  const open = publicArchive(archive);
  const found = findings ? (JSON.parse(readFileSync(findings, 'utf8')) as FindingOfRule[]) : applyRules(rules, open);
  console.log(JSON.stringify(writeDataPackage(indexArchive(open, rules, found), resolve(projectRoot, out))));
  return 0;
});
