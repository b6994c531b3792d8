import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouldNotRun } from '../could-not-run.ts';
import { projectRoot } from '../run-node.ts';

/** Wall time of a child process, and the most memory that it held, where the system tells. */
export type Run = { seconds: number; peakMegabytes: number };

const REPORTER = join(import.meta.dirname, 'report-memory.ts');

let runs = 0;

/**
 * Runs a JavaScript program and measures it. Each Node.js process of the run writes its own peak when it ends (the
 * operating system's count, so it holds off Linux too); the largest of them is told. Exit codes above 1 are failures.
 */
export async function measureRun(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  folder = projectRoot,
): Promise<Run> {
  runs += 1;
  const report = join(tmpdir(), `wenxiao-bench-${process.pid}-${runs}.txt`);
  const startedMs = performance.now();
  let log = '';
  const code = await new Promise<number | null>((settle, fail) => {
    const child = spawn(process.execPath, ['--import', new URL(`file://${REPORTER}`).href, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment, BENCH_REPORT: report },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (log = `${log}${text}`.slice(-4000)));
    }
    child.on('error', fail).on('close', settle);
  });
  const seconds = (performance.now() - startedMs) / 1000;
  if (code !== 0) throw new CouldNotRun(`【压测】${args.slice(0, 2).join(' ')} 没有成功（${code}）：\n${log}`);
  return { seconds, peakMegabytes: peakOf(report) };
}

function peakOf(report: string): number {
  const peaks = readFileSync(report, 'utf8').trim().split('\n').map(Number);
  rmSync(report, { force: true });
  return Math.max(...peaks) / 1024;
}
