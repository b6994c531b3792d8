import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Shanghai';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Vitest leaves one processor free, which on two would leave half of the machine idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          // What is tested is pure, so that files share what they import: it is read once and not once for each file.
          isolate: false,
          pool: 'threads',
          // Commands are run as programs, which takes its time on a busy machine.
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/build-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
