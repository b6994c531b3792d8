import { appendFileSync } from 'node:fs';

/** Loaded before a measured program: writes its number, peak of memory in kilobytes and processor seconds when it ends. */
process.on('exit', () => {
  const report = process.env['BENCH_REPORT'];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  if (report) appendFileSync(report, `${process.pid} ${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}\n`);
});
