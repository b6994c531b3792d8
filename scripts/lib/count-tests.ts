import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const report = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

/**
 * Counts the tests in a report of vitest. A run that failed although no test did (a file that cannot be loaded, a
 * site that cannot be built, no test found) counts as one failure.
 */
export function countTests(reportPath: string, exitCode: number): { passed: number; failed: number } {
  const { numPassedTests, numFailedTests } = existsSync(reportPath)
    ? report.parse(JSON.parse(readFileSync(reportPath, 'utf8')))
    : { numPassedTests: 0, numFailedTests: 0 };
  return { passed: numPassedTests, failed: exitCode === 0 ? numFailedTests : Math.max(numFailedTests, 1) };
}
