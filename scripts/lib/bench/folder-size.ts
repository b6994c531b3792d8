import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files below a folder, their bytes, and the pages among them. */
export type FolderSize = {
  files: number;
  bytes: number;
  pages: number;
  htmlBytes: number;
  /** The page that is heaviest when compressed. */
  largest: { path: string; gzBytes: number };
};

/** How many of the largest pages are compressed to find the heaviest. */
const WEIGHED = 40;

export function folderSize(folder: string): FolderSize {
  const size: FolderSize = { files: 0, bytes: 0, pages: 0, htmlBytes: 0, largest: { path: '', gzBytes: 0 } };
  const pages: { path: string; bytes: number }[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = statSync(path).size;
    size.files += 1;
    size.bytes += bytes;
    if (!entry.name.endsWith('.html')) continue;
    size.pages += 1;
    size.htmlBytes += bytes;
    pages.push({ path, bytes });
  }
  for (const { path } of pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, WEIGHED)) {
    const gzBytes = gzipSync(readFileSync(path)).length;
    if (gzBytes > size.largest.gzBytes) size.largest = { path: path.slice(folder.length + 1), gzBytes };
  }
  return size;
}
