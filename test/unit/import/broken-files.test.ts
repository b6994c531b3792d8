import { describe, expect, test } from 'vitest';
import { ImportBench } from './import-bench.ts';
import { brokenFiles } from './broken-files.ts';

describe('a broken file', () => {
  const messages = new Map<string, string>();

  test.each(brokenFiles.map((broken) => [broken.why, broken] as const))(
    '%s: says so and writes nothing',
    (why, broken) => {
      const bench = new ImportBench();
      try {
        broken.before?.(bench);
        const file =
          broken.bytes === undefined ? `${bench.folder}/${broken.name}` : bench.put(broken.name, broken.bytes);
        const before = bench.snapshot();
        const { issues, refused, written } = bench.import([file], broken.options);
        const errors = issues.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ rule, sheet, cell }) => ({ rule, sheet, cell }))).toEqual([
          { rule: broken.rule, sheet: broken.sheet ?? '', cell: broken.cell ?? '' },
        ]);
        expect(errors[0]?.message).toContain(broken.says);
        expect(errors[0]?.message).not.toMatch(/undefined|Error|at \w+ \(/);
        expect(refused).toEqual([file]);
        expect(written.size).toBe(0);
        expect(bench.snapshot()).toEqual(before);
        messages.set(why, errors[0]?.message ?? '');
      } finally {
        bench.remove();
      }
    },
  );

  test('there are at least sixty, and what is said of one is said of no other', () => {
    expect(brokenFiles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(brokenFiles.map(({ says, rule, name }) => `${rule} ${says} ${name}`)).size).toBe(brokenFiles.length);
  });
});
