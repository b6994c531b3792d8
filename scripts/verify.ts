import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { packageSource } from './lib/verify/package-source.ts';
import { verifyPackage } from './lib/verify/verify-package.ts';

const USAGE = '用法：npm run verify -- 数据包的文件夹或网址（如 dist/data 或 https://…/data/）';

/** 0: the package is whole. 1: something is wrong with it. 2: could not run. */
await runCommand(async () => {
  const [place, ...more] = process.argv.slice(2);
  if (!place || more.length > 0 || place.startsWith('-')) throw new CouldNotRun(USAGE);
  const { files, tables, rows, problems } = await verifyPackage(packageSource(place));
  for (const problem of problems) console.error(problem);
  console.log(
    problems.length === 0
      ? `核对无误：${files} 个文件，${tables} 张表，${rows} 行，主键不重复，外键都找得到。`
      : `核对发现 ${problems.length} 处问题（${files} 个文件，${tables} 张表，${rows} 行）。`,
  );
  return problems.length === 0 ? 0 : 1;
});
