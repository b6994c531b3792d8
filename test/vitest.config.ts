import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Shanghai';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    // Vitest leaves one processor free, which on two would leave half of the machine idle.
    maxWorkers: '100%',
    projects: [
      // Commands are run as programs, which takes its time on a busy machine.
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 180_000 } },
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
