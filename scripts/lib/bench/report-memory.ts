import { appendFileSync } from 'node:fs';

/** Loaded before a measured program: writes the peak of its resident memory, in kilobytes, when it ends. */
process.on('exit', () => {
  const report = process.env['BENCH_REPORT'];
  if (report) appendFileSync(report, `${process.resourceUsage().maxRSS}\n`);
});
