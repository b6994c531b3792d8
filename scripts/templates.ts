import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CouldNotRun, runCommand } from './lib/could-not-run.ts';
import { makeTemplates } from './lib/templates/make-templates.ts';
import { readTemplateOptions } from './lib/templates/template-options.ts';

/** Writes the official forms as workbooks to fill in, or one record filled into them. */
await runCommand(async () => {
  const options = readTemplateOptions(process.argv.slice(2), process.env);
  const books = await makeTemplates(options);
  mkdirSync(options.outDir, { recursive: true });
  for (const [name, bytes] of books) write(join(options.outDir, name), bytes);
  console.log(`【模板】写了 ${books.size} 个文件，在 ${options.outDir}：`);
  for (const name of books.keys()) console.log(`  ${name}`);
  const { filled, contentFlag } = options;
  const next = `npm run import --${contentFlag === undefined ? '' : ` --content ${contentFlag}`} 文件名`;
  console.log(filled === undefined ? `用 WPS 或 Excel 打开填写，填好后运行：${next}` : `改好后运行：${next}`);
  return 0;
});

function write(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== 'EBUSY' && code !== 'EPERM' && code !== 'EACCES') throw error;
    throw new CouldNotRun(`写不了 ${path}：文件正被 WPS 或 Excel 打开，或没有写的权限。请关闭后再运行。`);
  }
}
