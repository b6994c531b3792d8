import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Scripts that need a server: the search over Pagefind, and pictures, which ask for files. Their pages are whole without
 * them, and the offline edition has a search of its own.
 */
const NEED_A_SERVER = /^(SearchApp|FigureFiles)\.astro/;

/** Where classic scripts lie in an edition. */
const FOLDER = '_classic';

/**
 * Writes a module script of a built site, with all that it imports, as one classic script, and gives its site-root
 * address: browsers refuse modules that lie in a folder. `undefined` for a script that needs a server.
 */
export async function classicScript(folder: string, address: string): Promise<string | undefined> {
  const name = basename(address);
  if (NEED_A_SERVER.test(name)) return undefined;
  mkdirSync(join(folder, FOLDER), { recursive: true });
  await build({
    entryPoints: [join(folder, address.slice(1))],
    outfile: join(folder, FOLDER, name),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'chrome87',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    logLevel: 'silent',
    // Vite's preloading of what a script imports later: all of it is in the one file.
    define: { 'import.meta.url': '""' },
  });
  return `/${FOLDER}/${name}`;
}
