import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../scripts/lib/files-in.ts';

/** The files of a site with their text, by path. A SHA-256 may hold any digits. */
export function textsOf(folder: string): [path: string, text: string][] {
  return filesIn(folder).map((path) => [
    path,
    readFileSync(join(folder, path), 'utf8').replace(/\b[0-9a-f]{64}\b/g, ''),
  ]);
}
