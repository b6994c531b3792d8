import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './lib/count-tests.ts';
import { programs, projectRoot, runNode } from './lib/run-node.ts';

const outputDir = join(projectRoot, 'test/output');
const reportPath = join(outputDir, 'vitest.json');
mkdirSync(outputDir, { recursive: true });
rmSync(reportPath, { force: true });

const checks = [
  { title: '格式（prettier）', args: [programs.prettier, '--check', '--log-level', 'warn', '.'] },
  { title: '类型（astro check）', args: [programs.astro, 'check', '--minimumFailingSeverity', 'warning'] },
];
const outcomes = await Promise.all(
  checks.map(async ({ title, args }) => {
    let log = '';
    const code = await runNode(args, { captured: (text) => (log += text) });
    console.log(code === 0 ? `✓ ${title}` : `${log}\n✗ ${title}`);
    return code === 0;
  }),
);

const vitestCode = await runNode([
  programs.vitest,
  'run',
  '--config=test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${reportPath}`,
  ...process.argv.slice(2),
]);
const tests = countTests(reportPath, vitestCode);
const passed = tests.passed + outcomes.filter((outcome) => outcome).length;
const failed = tests.failed + outcomes.filter((outcome) => !outcome).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
