import type { TestProject } from 'vitest/node';
import { readPages } from './built-pages.ts';
import { keepDefaultPages } from './default-pages.ts';
import { buildVariant } from './site-build.ts';
import { representatives } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the largest page of each template that has one, by route. */
    representatives: Record<string, string>;
  }
}

/** Builds the site of the default content, which all tests of pages share. */
export default async function buildDefaultSite(project: TestProject): Promise<void> {
  const { outDir } = await buildVariant('site');
  const pages = readPages(outDir);
  keepDefaultPages(pages);
  const found = [...representatives(pages)].filter(([, address]) => address !== undefined);
  project.provide('representatives', Object.fromEntries(found) as Record<string, string>);
}
