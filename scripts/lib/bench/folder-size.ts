import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files below a folder, their bytes, and the pages among them. */
export type FolderSize = {
  files: number;
  bytes: number;
  pages: number;
  htmlBytes: number;
  largest: { path: string; gzBytes: number };
};

export function folderSize(folder: string): FolderSize {
  const size: FolderSize = { files: 0, bytes: 0, pages: 0, htmlBytes: 0, largest: { path: '', gzBytes: 0 } };
  let largestBytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = statSync(path).size;
    size.files += 1;
    size.bytes += bytes;
    if (!entry.name.endsWith('.html')) continue;
    size.pages += 1;
    size.htmlBytes += bytes;
    if (bytes <= largestBytes) continue;
    largestBytes = bytes;
    size.largest = { path: path.slice(folder.length + 1), gzBytes: 0 };
  }
  if (size.largest.path) size.largest.gzBytes = gzipSync(readFileSync(join(folder, size.largest.path))).length;
  return size;
}
