import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { filesIn } from '../files-in.ts';

/** Every file bears one time, so that the same content gives the same bytes: the first that a ZIP can tell, at any place. */
const TIME = new Date(1980, 0, 1);

/** Files that are packed already. */
const PACKED = /\.(png|jpe?g|gz|zip|xlsx)$/i;

/**
 * Packs a folder into a ZIP file, below a folder of the given name, one file at a time. The ZIP takes its place when it
 * is whole.
 */
export function zipFolder(folder: string, file: string, name: string): { bytes: number; files: number } {
  const unfinished = `${file}.unfinished`;
  const target = openSync(unfinished, 'w');
  let bytes = 0;
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failures.push(error);
    else bytes += writeSync(target, chunk);
  });
  const files = filesIn(folder);
  for (const path of files) {
    const entry = PACKED.test(path)
      ? new ZipPassThrough(`${name}/${path}`)
      : new ZipDeflate(`${name}/${path}`, { level: 9 });
    entry.mtime = TIME;
    zip.add(entry);
    entry.push(readFileSync(join(folder, path)), true);
  }
  zip.end();
  closeSync(target);
  if (failures[0]) throw failures[0];
  renameSync(unfinished, file);
  return { bytes, files: files.length };
}
