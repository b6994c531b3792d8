import { join } from 'node:path';
import type { BuildOptions } from '../../scripts/lib/build-options.ts';
import { renderSite, type RenderOptions } from '../../scripts/lib/render-site.ts';
import { projectRoot } from '../../scripts/lib/run-node.ts';

export const outputRoot = join(projectRoot, 'test/output');
export const defaultContent = join(projectRoot, 'content');

/** The site of the default content at the root of a host, built once for all tests. */
export const defaultSite: BuildOptions = {
  contentDir: defaultContent,
  outDir: join(outputRoot, 'site'),
  basePath: '/',
};

/** Builds into a folder of its own below `test/output`. */
export async function buildVariant(
  folder: string,
  options: Partial<BuildOptions> = {},
  how: RenderOptions = {},
): Promise<BuildOptions> {
  const variant = { ...defaultSite, outDir: join(outputRoot, folder), ...options };
  const { succeeded, log } = await renderSite(variant, how);
  if (!succeeded) throw new Error(`The site could not be built into ${variant.outDir}:\n${log}`);
  return variant;
}
