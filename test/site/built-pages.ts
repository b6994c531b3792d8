import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { readPageFacts, type PageFacts } from './page-facts.ts';

export type BuiltPage = {
  /** As in the address bar, without host and base path: `objects/370112/x/`, and nothing for home. */
  address: string;
  html: string;
  facts: PageFacts;
};

/** Every HTML page of a site with its facts. */
export function readPages(folder: string): BuiltPage[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { address: file.replace(/(^|\/)index\.html$/, '$1'), html, facts: readPageFacts(html) };
    });
}
