import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Command lines of the packages that the scripts start, below the project. */
export const programs = {
  astro: join(projectRoot, 'node_modules/astro/bin/astro.mjs'),
  check: join(projectRoot, 'scripts/check.ts'),
  indexSearch: join(projectRoot, 'scripts/index-search.ts'),
  prettier: join(projectRoot, 'node_modules/prettier/bin/prettier.cjs'),
  vitest: join(projectRoot, 'node_modules/vitest/vitest.mjs'),
} as const;

type Run = { environment?: NodeJS.ProcessEnv; captured?: (text: string) => void };

/**
 * Runs a JavaScript program with the same Node.js as this process, which no shell and no PATH can change. Resolves to
 * its exit code. With `captured` its output goes there instead of to the terminal.
 */
export function runNode(args: readonly string[], { environment = {}, captured }: Run = {}): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    stdio: captured ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  if (captured) {
    child.stdout?.setEncoding('utf8').on('data', captured);
    child.stderr?.setEncoding('utf8').on('data', captured);
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
