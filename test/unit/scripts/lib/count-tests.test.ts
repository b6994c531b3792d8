import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from '../../../../scripts/lib/count-tests.ts';

const scratch = mkdtempSync(join(tmpdir(), 'wenxiao-count-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test.each([
  ['counts passed and failed tests', { numPassedTests: 5, numFailedTests: 2 }, 1, { passed: 5, failed: 2 }],
  [
    'counts a run that failed outside its tests as one failure',
    { numPassedTests: 5, numFailedTests: 0 },
    1,
    { passed: 5, failed: 1 },
  ],
  ['finds no failure in a run that went well', { numPassedTests: 5, numFailedTests: 0 }, 0, { passed: 5, failed: 0 }],
])('%s', (_, report, exitCode, counts) => {
  const path = join(scratch, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  expect(countTests(path, exitCode)).toEqual(counts);
});

test('counts a run without a report as one failure', () => {
  expect(countTests(join(scratch, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
});
