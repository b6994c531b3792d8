import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { filesIn } from '../files-in.ts';

/** Every file bears one time, so that the same content gives the same bytes: the first that a ZIP can tell, at any place. */
const TIME = new Date(1980, 0, 1);

/** Files that are packed already. */
const PACKED = /\.(png|jpe?g|gz|zip|xlsx)$/i;

/**
 * Packs a folder into a ZIP file, below a folder of the given name, one file at a time. The ZIP takes its place when it
 * is whole; nothing is left of one that could not be written.
 */
export function zipFolder(folder: string, file: string, name: string): { bytes: number; files: number } {
  const unfinished = `${file}.unfinished`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    const written = writeZip(folder, unfinished, name);
    renameSync(unfinished, file);
    return written;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function writeZip(folder: string, file: string, name: string): { bytes: number; files: number } {
  const target = openSync(file, 'w');
  let bytes = 0;
  const failures: Error[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) failures.push(error);
    else bytes += writeSync(target, chunk);
  });
  const files = filesIn(folder);
  try {
    for (const path of files) {
      const entry = PACKED.test(path)
        ? new ZipPassThrough(`${name}/${path}`)
        : new ZipDeflate(`${name}/${path}`, { level: 9 });
      entry.mtime = TIME;
      zip.add(entry);
      entry.push(readFileSync(join(folder, path)), true);
    }
    zip.end();
  } finally {
    closeSync(target);
  }
  if (failures[0]) throw failures[0];
  return { bytes, files: files.length };
}
