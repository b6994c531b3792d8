import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSizes } from '../../../src/views/data/file-sizes.ts';

/** Where the data package lies in a site, beside the page that lists it. */
export const DATA_FOLDER = 'data';

/** Moves the files of a package into the site, and writes their sizes into the page that lists them. */
export async function addDataPackage(packed: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(packed)) await rename(join(packed, name), join(folder, name));
  const page = join(folder, 'index.html');
  const descriptor: unknown = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  const sizes = ['datapackage.json', 'SHA256SUMS'].map((path) => ({ path, bytes: statSync(join(folder, path)).size }));
  await writeFile(page, fillSizes(await readFile(page, 'utf8'), descriptor, sizes));
}
