import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouldNotRun } from '../could-not-run.ts';
import { heapLimit } from '../heap-limit.ts';
import { projectRoot } from '../run-node.ts';
import { watchProcesses, type Usage } from './watch-processes.ts';

/** Wall time of a program with all that it starts, its time on all processors, and the peak of its largest process. */
export type Run = { seconds: number; cpuSeconds: number; peakMegabytes: number; output: string };

const REPORTER = new URL('report-usage.ts', import.meta.url).href;

let runs = 0;

/**
 * Runs a JavaScript program and measures it. Each Node.js process of the run writes what it used when it ends (the
 * operating system's count, so it holds off Linux too); other programs are watched where the system lets them be.
 */
export async function measureRun(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  folder = projectRoot,
): Promise<Run> {
  runs += 1;
  const report = join(tmpdir(), `wenxiao-bench-${process.pid}-${runs}.txt`);
  const startedMs = performance.now();
  let output = '';
  let watched = new Map<number, Usage>();
  const code = await new Promise<number | null>((settle, fail) => {
    const child = spawn(process.execPath, [heapLimit, ...args], {
      cwd: folder,
      env: { ...process.env, ...environment, BENCH_REPORT: report, NODE_OPTIONS: `--import=${REPORTER}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = watchProcesses(child.pid ?? 0);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output = `${output}${text}`.slice(-4000)));
    }
    child.on('error', fail).on('close', (ended) => {
      watched = stop();
      settle(ended);
    });
  });
  const seconds = (performance.now() - startedMs) / 1000;
  const usages = [...new Map([...watched, ...reported(report)]).values()];
  rmSync(report, { force: true });
  if (code !== 0) throw new CouldNotRun(`【压测】${args.slice(0, 2).join(' ')} 没有成功（${code}）：\n${output}`);
  return {
    seconds,
    cpuSeconds: usages.reduce((sum, usage) => sum + usage.cpuSeconds, 0),
    peakMegabytes: Math.max(0, ...usages.map(({ peakKilobytes }) => peakKilobytes)) / 1024,
    output,
  };
}

function reported(report: string): [number, Usage][] {
  if (!existsSync(report)) return [];
  return readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .map(([pid = 0, peakKilobytes = 0, cpuSeconds = 0]) => [pid, { peakKilobytes, cpuSeconds }]);
}
