import { readBriefingOptions } from './lib/briefings/briefing-options.ts';
import { writeBriefings } from './lib/briefings/write-briefings.ts';
import { runCommand } from './lib/could-not-run.ts';

await runCommand(async () => {
  const { format, ...options } = readBriefingOptions(process.argv.slice(2), process.env);
  const { booklet, files, pageCount } = await writeBriefings(options);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ booklet, files, pages: pageCount })}\n`
      : `【审议参考】${files.length} 份，汇编共 ${pageCount} 页：${booklet}\n各份单独的文件也在 ${options.outDir}\n`,
  );
  return 0;
});
