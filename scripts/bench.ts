import { writeFileSync } from 'node:fs';
import { runBench, type BenchResult } from './lib/bench/run-bench.ts';
import { formatBench } from './lib/bench/format-bench.ts';
import { readFlags } from './lib/build-options.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';

const USAGE = '用法：npm run bench -- [--objects 1000,10000] [--years 1] [--format text|json] [--out 文件]';

await runCommand(async () => {
  const text = { type: 'string' } as const;
  const flags = readFlags(process.argv.slice(2), { objects: text, years: text, format: text, out: text });
  const { format = 'text' } = flags;
  if (format !== 'text' && format !== 'json') throw new CouldNotRun(`--format 只能是 text 或 json。\n${USAGE}`);
  const sizes = (flags.objects ?? '1000').split(',').map(wholeNumber);
  const years = wholeNumber(flags.years ?? '1');
  const results: BenchResult[] = [];
  for (const objects of sizes) results.push(await runBench(objects, years, (line) => console.error(line)));
  const json = `${JSON.stringify(results, null, 2)}\n`;
  if (flags.out) writeFileSync(flags.out, json);
  process.stdout.write(format === 'json' ? json : formatBench(results));
  return 0;
});

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new CouldNotRun(`“${text}”不是正整数。\n${USAGE}`);
}
