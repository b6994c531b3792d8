import { writeFileSync } from 'node:fs';
import { furtherPhases, runBench, type BenchResult } from './lib/bench/run-bench.ts';
import { formatBench } from './lib/bench/format-bench.ts';
import { readFlags } from './lib/build-options.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';

const USAGE =
  '用法：npm run bench -- [--objects 1000,10000] [--years 1] [--without data,index,import] [--format text|json] [--out 文件]';

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const flags = readFlags(process.argv.slice(2), {
    objects: text,
    years: text,
    without: text,
    format: text,
    out: text,
  });
  const { format = 'text' } = flags;
  if (format !== 'text' && format !== 'json') throw new CouldNotRun(`--format 只能是 text 或 json。\n${USAGE}`);
  const sizes = (flags.objects ?? '1000').split(',').map(wholeNumber);
  const years = wholeNumber(flags.years ?? '1');
  const without = (flags.without?.split(',') ?? []).map(furtherPhase);
  const results: BenchResult[] = [];
  for (const objects of sizes) {
    results.push(await runBench({ objects, years, without }, (line) => console.error(line)));
  }
  const json = `${JSON.stringify(results, null, 2)}\n`;
  if (flags.out) writeFileSync(flags.out, json);
  process.stdout.write(format === 'json' ? json : formatBench(results));
  return 0;
});

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new CouldNotRun(`“${text}”不是正整数。\n${USAGE}`);
}

function furtherPhase(text: string): (typeof furtherPhases)[number] {
  const phase = furtherPhases.find((name) => name === text);
  if (phase) return phase;
  throw new CouldNotRun(`“${text}”不是可以略过的一项，应为 ${furtherPhases.join('、')} 之一。\n${USAGE}`);
}
