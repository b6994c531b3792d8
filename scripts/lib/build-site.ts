import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import { renderSite, type Rendered, type RenderOptions } from './render-site.ts';
import { programs, runNode } from './run-node.ts';

type How = Pick<RenderOptions, 'withSearch' | 'withData' | 'finish'>;

/**
 * Checks the content and, if it may be published, builds the site from it. Resolves to an exit code.
 * The check and the making of the pages run side by side: pages need the findings of the check for their notes, so
 * that none is written before it has passed, and what was begun is thrown away where it does not.
 */
export async function buildSite(options: BuildOptions, how: How = {}): Promise<number> {
  console.log(`【检查】${options.contentDir}`);
  const startedMs = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'wenxiao-build-'));
  const findingsFile = join(folder, 'findings.json');
  const stop = new AbortController();
  try {
    if (options.edition) return await buildEdition(options, how, startedMs);
    const checking = runNode([programs.check, '--content', options.contentDir, '--findings', findingsFile]);
    const findings = checking.then((code) => (code === 0 ? readFileSync(findingsFile, 'utf8') : ''));
    const rendering = renderSite(options, { ...how, findings, findingsFile, signal: stop.signal });
    const checked = await checking;
    if (checked !== 0) {
      stop.abort();
      await rendering;
      console.error('【检查】未通过，没有生成网站；已有的网站保持原样。');
      return checked;
    }
    console.log('【生成】正在生成网页……');
    return told(await rendering, options, startedMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rules find other things in an edition than in the public part, so that its pages apply them: after the check. */
async function buildEdition(options: BuildOptions, how: How, startedMs: number): Promise<number> {
  const checked = await runNode([programs.check, '--content', options.contentDir]);
  if (checked !== 0) {
    console.error('【检查】未通过，没有生成；已有的保持原样。');
    return checked;
  }
  console.log('【生成】正在生成网页……');
  return told(await renderSite(options, { ...how, withData: false }), options, startedMs);
}

function told({ succeeded, log }: Rendered, { outDir }: BuildOptions, startedMs: number): number {
  if (!succeeded) {
    console.error(`${log}\n【生成】失败，原因见上；已有的网站保持原样。`);
    return 1;
  }
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const warnings = log.split('\n').filter((line) => line.includes('[WARN]'));
  console.log([...warnings, `【生成】完成，连同检查用时 ${seconds} 秒：${outDir}`].join('\n'));
  return 0;
}
