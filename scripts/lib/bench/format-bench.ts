import type { BenchResult } from './run-bench.ts';

const PHASES: Record<string, string> = {
  generate: '生成数据',
  check: '检查',
  build: '检查＋网页＋数据包',
  data: '单独的数据包',
  index: '搜索索引',
  import: '导入 500 个文件',
  bare: '空白 Astro',
};

const UNMEASURED = '未测';

/** The results as a table in Markdown, which the README keeps. */
export function formatBench(results: readonly BenchResult[]): string {
  const [first] = results;
  if (first === undefined) return '';
  const { cpus, model, gigabytes, node } = first.machine;
  const names = first.phases.map(({ phase }) => phase);
  const columns = [
    ...['对象', '网页', '文件', '内容 MB', 'HTML MB', '最大页 gz KB'],
    ...names.map((name) => `${PHASES[name] ?? name} 秒 / CPU 秒 / MB`),
    ...[
      '数据行',
      '数据 MB',
      '索引 MB',
      '索引 秒／百万字',
      '首次查询 KB（中位／最大）',
      '首次查询 毫秒',
      '键入后首次 毫秒',
      '再查 毫秒',
    ],
    ...['倍数', 'CPU 倍数'],
  ];
  const lines = [
    columns,
    columns.map(() => '---'),
    ...results.map(({ objects, site, content, phases, data, search, queries, ratio, cpuRatio }) => [
      ...[objects, site.pages, site.files, content.megabytes, site.htmlMegabytes, site.largestGzKilobytes],
      ...phases.map(({ seconds, cpuSeconds, peakMegabytes }) => `${seconds} / ${cpuSeconds} / ${peakMegabytes}`),
      ...[data?.rows, data?.megabytes, search?.indexMegabytes, search?.secondsPerMillion].map(
        (size) => size ?? UNMEASURED,
      ),
      ...[queries?.firstKilobytes, queries?.firstMs, queries?.typedMs, queries?.laterMs].map((spread) =>
        spread ? `${spread.median}／${spread.worst}` : UNMEASURED,
      ),
      ...[ratio, cpuRatio],
    ]),
  ];
  const machine = `${cpus} 核（${model}），内存 ${gigabytes} GB，Node ${node}，每个对象 ${first.years} 年。`;
  return `${machine}\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`;
}
