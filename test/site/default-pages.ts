import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from './built-pages.ts';
import { defaultSite, outputRoot } from './site-build.ts';

const factsFile = join(outputRoot, 'site-facts.json');

/** Keeps what was read of each page of the default site, once for all tests. */
export function keepDefaultPages(pages: readonly BuiltPage[]): void {
  writeFileSync(factsFile, JSON.stringify(pages.map(({ address, facts }) => ({ address, facts }))));
}

/** Every page of the default site. */
export function defaultPages(): BuiltPage[] {
  const kept = JSON.parse(readFileSync(factsFile, 'utf8')) as Omit<BuiltPage, 'html'>[];
  return kept.map(({ address, facts }) => {
    const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
    return { address, facts, html: readFileSync(join(defaultSite.outDir, file), 'utf8') };
  });
}
