import { writeFileSync } from 'node:fs';
import { forms } from '../src/forms/index.ts';
import { formatImport } from './lib/import/telling/format-import.ts';
import { importFiles, type Import } from './lib/import/import-files.ts';
import { reportPage } from './lib/import/telling/report-page.ts';
import { showRecords } from './lib/import/telling/show-records.ts';
import { readImportOptions, type ImportOptions } from './lib/import/import-options.ts';
import { tellProgress } from './lib/import/telling/tell-progress.ts';
import { withLockedContent } from './lib/import/filing/lock-content.ts';
import { recoverWriting, writeFiles } from './lib/import/filing/write-files.ts';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';

/** 0: no error. 1: a file has errors and was not written. 2: could not run. */
await runCommand(async () => {
  const options = readImportOptions(process.argv.slice(2), process.env);
  const done = options.dryRun ? work(options) : withLockedContent(options.contentDir, () => work(options));
  if (options.format === 'json') {
    const written = options.dryRun ? [] : [...done.written.keys()];
    process.stdout.write(`${JSON.stringify({ written, issues: done.issues }, null, 2)}\n`);
  } else {
    if (options.dryRun) process.stdout.write(showRecords(done));
    process.stdout.write(formatImport(done, options));
  }
  return done.refused.length > 0 ? 1 : 0;
});

/** Reads, reports and writes; what an ended run left is finished first. */
function work(options: ImportOptions): Import {
  if (!options.dryRun && attempt(() => recoverWriting(options.contentDir))) {
    console.error('【导入】上一次导入中途停止，已把没有放完的文件放好。');
  }
  const done = attempt(() => importFiles(options, forms, tellProgress(process.stderr)));
  if (options.report) attempt(() => writeFileSync(options.report!, reportPage(done, options)));
  if (!options.dryRun) attempt(() => writeFiles(options.contentDir, done.written, done.removed));
  return done;
}

/** A failure of the program or the disk must not look like errors in the files. */
function attempt<Result>(step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw new CouldNotRun(`没有导入完，程序出错：${error instanceof Error ? error.message : String(error)}`);
  }
}
