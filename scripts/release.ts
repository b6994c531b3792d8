import { runCommand } from './lib/could-not-run.ts';
import { formatIssues } from './lib/format-issues.ts';
import { makeRelease } from './lib/release/make-release.ts';
import { readReleaseOptions } from './lib/release/release-options.ts';

/** 0: the release is there. 1: the content has errors. 2: could not run. */
await runCommand(async () => {
  const outcome = makeRelease(readReleaseOptions(process.argv.slice(2), process.env));
  if ('errors' in outcome) {
    process.stdout.write(formatIssues(outcome.errors));
    console.error('【发布】内容有错误，没有生成版本。改正后再运行。');
    return 1;
  }
  const { release, folder, isNew } = outcome;
  const counts = Object.values(release.counts);
  const sum = (origin: 'real' | 'demo') => counts.reduce((total, count) => total + count[origin], 0);
  const bytes = release.files.reduce((total, file) => total + file.bytes, 0);
  console.log(
    isNew
      ? `【发布】已冻结“${release.name}”（${release.on}）：${sum('real')} 条记录，另有示例数据 ${sum('demo')} 条，文件共 ${(bytes / 1e6).toFixed(2)} MB，在 ${folder}`
      : `【发布】“${release.name}”（${release.on}）已是现在的内容，没有变化。`,
  );
  return 0;
});
