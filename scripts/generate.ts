import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readFlags } from './lib/build-options.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import type { CityOptions } from './lib/generate/city.ts';
import { generateCity } from './lib/generate/generate-city.ts';

const USAGE =
  '用法：npm run -s generate -- --out 文件夹 --objects 个数 --years 年数 --seed 种子 [--agencies 单位数] [--districts 区县数] [--errors] [--format text|json]';

await runCommand(async () => {
  const { out, format, options } = readOptions(process.argv.slice(2));
  const startedMs = performance.now();
  const written = generateCity(join(out, 'content'), options);
  writeFileSync(join(out, 'planted.json'), `${JSON.stringify(written.planted, null, 2)}\n`);
  writeFileSync(join(out, 'planted-questions.json'), `${JSON.stringify(written.questions, null, 2)}\n`);
  const seconds = Number(((performance.now() - startedMs) / 1000).toFixed(1));
  const { fileCount, byteCount, planted } = written;
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ out, files: fileCount, bytes: byteCount, planted: planted.length, seconds })}\n`
      : `已生成 ${fileCount} 个文件（${(byteCount / 1e6).toFixed(1)} MB），埋入 ${planted.length} 处，用时 ${seconds} 秒：${out}\n`,
  );
  return 0;
});

function readOptions(args: string[]): { out: string; format: string; options: CityOptions } {
  const text = { type: 'string' } as const;
  const flags = readFlags(args, {
    ...{ out: text, objects: text, years: text, seed: text, agencies: text, districts: text, format: text },
    errors: { type: 'boolean' },
  });
  const format = flags.format ?? 'text';
  if (format !== 'text' && format !== 'json') throw new CouldNotRun(`--format 只能是 text 或 json。\n${USAGE}`);
  if (!flags.out) throw new CouldNotRun(`没有写 --out（生成到哪个文件夹）。\n${USAGE}`);
  const objects = wholeNumber('objects', flags.objects, 1, 200_000);
  const options = {
    objects,
    years: wholeNumber('years', flags.years, 1, 10),
    seed: wholeNumber('seed', flags.seed, 0, Number.MAX_SAFE_INTEGER),
    agencies: wholeNumber('agencies', flags.agencies ?? '12', 12, 120),
    districts: wholeNumber('districts', flags.districts ?? '6', 1, 90),
    errors: flags.errors ?? false,
  };
  return { out: emptyFolder(resolve(flags.out)), format, options };
}

function wholeNumber(name: string, text: string | undefined, from: number, to: number): number {
  const number = /^\d{1,16}$/.test(text ?? '') ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new CouldNotRun(`--${name} 应为 ${from} 到 ${to} 的整数，收到的是“${text ?? ''}”。\n${USAGE}`);
}

/** Nothing that lies there is ever overwritten. */
function emptyFolder(folder: string): string {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new CouldNotRun(`${folder} 是一个文件，应为文件夹。`);
  if (found && readdirSync(folder).length > 0) {
    throw new CouldNotRun(`文件夹 ${folder} 不是空的。为免覆盖，请换一个空的或新的文件夹。`);
  }
  mkdirSync(folder, { recursive: true });
  return folder;
}
