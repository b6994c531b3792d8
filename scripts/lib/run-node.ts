import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { heapLimit } from './heap-limit.ts';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Command lines of the packages that the scripts start, below the project. */
export const programs = {
  astro: join(projectRoot, 'node_modules/astro/bin/astro.mjs'),
  check: join(projectRoot, 'scripts/check.ts'),
  indexSearch: join(projectRoot, 'scripts/index-search.ts'),
  prettier: join(projectRoot, 'node_modules/prettier/bin/prettier.cjs'),
  writeData: join(projectRoot, 'scripts/write-data.ts'),
  vitest: join(projectRoot, 'node_modules/vitest/vitest.mjs'),
} as const;

type Run = {
  environment?: NodeJS.ProcessEnv | undefined;
  captured?: ((text: string) => void) | undefined;
  /** What the program reads on standard input, which stays open until it is known. */
  input?: Promise<string> | undefined;
  /** Ends the program. */
  signal?: AbortSignal | undefined;
};

/**
 * Runs a JavaScript program with the same Node.js as this process, which no shell and no PATH can change. Resolves to
 * its exit code, 1 where it was ended. With `captured` its output goes there instead of to the terminal.
 */
export function runNode(args: readonly string[], run: Run = {}): Promise<number> {
  const { environment = {}, captured, input, signal } = run;
  if (signal?.aborted) return Promise.resolve(1);
  const child = spawn(process.execPath, [heapLimit, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio:
      captured || input
        ? [input ? 'pipe' : 'ignore', captured ? 'pipe' : 'inherit', captured ? 'pipe' : 'inherit']
        : 'inherit',
  });
  const end = () => child.kill();
  signal?.addEventListener('abort', end);
  // A program that has ended reads no more; its exit code tells.
  child.stdin?.on('error', () => undefined);
  void input?.then((text) => child.stdin?.end(text));
  if (captured) {
    child.stdout?.setEncoding('utf8').on('data', captured);
    child.stderr?.setEncoding('utf8').on('data', captured);
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', end);
      done(code ?? 1);
    });
  });
}
