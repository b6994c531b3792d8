import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { classicScript } from './classic-scripts.ts';
import { filesIn } from '../files-in.ts';
import { relativeAddress } from './relative-address.ts';
import { eachStartTag, type StartTag } from './start-tags.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'data-base'];

/**
 * A page that lies in a folder may load what lies beside it and nothing else. `'self'` alone means nothing to a browser
 * for a file.
 */
const POLICY = [
  "default-src 'none'",
  "style-src 'self' file:",
  "img-src 'self' file: data:",
  "font-src 'self' file:",
  "script-src 'self' file:",
  "base-uri 'none'",
  "form-action 'self' file:",
].join('; ');

/** What opens only with a server, or says something of one. */
const ONLINE_ONLY = /^(404\.html|_astro\/.*\.(js|wasm)$)/;

/**
 * Makes a closed edition, built for the root of a host, open from a folder: every address relative to its page and
 * ending in a file, every script a classic one.
 */
export async function makeOffline(folder: string): Promise<void> {
  const scripts = new Map<string, string | undefined>();
  for (const file of filesIn(folder)) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    for (const address of moduleScripts(html)) {
      if (!scripts.has(address)) scripts.set(address, await classicScript(folder, address));
    }
    writeFileSync(join(folder, file), offlinePage(html, `${posix.dirname(file)}/`.replace(/^\.\//, ''), scripts));
  }
  for (const file of filesIn(folder)) if (ONLINE_ONLY.test(file)) rmSync(join(folder, file));
}

function moduleScripts(html: string): string[] {
  const found: string[] = [];
  eachStartTag(html, (tag) => {
    const source = tag.name === 'script' && tag.get('type') === 'module' ? tag.get('src') : undefined;
    if (source) found.push(source);
  });
  return found;
}

/** One page in `folder`, `objects/990100/x/`. `scripts` are the classic ones by the module that they stand for. */
export function offlinePage(html: string, folder: string, scripts: ReadonlyMap<string, string | undefined>): string {
  const changed = eachStartTag(html, (tag) => {
    if (tag.name === 'meta' && tag.get('http-equiv') === 'Content-Security-Policy') tag.set('content', POLICY);
    if (tag.name === 'script' && tag.get('type') === 'module') classic(tag, scripts);
    for (const attribute of ADDRESSES) {
      const address = tag.get(attribute);
      if (address?.startsWith('/')) tag.set(attribute, relativeAddress(folder, address));
    }
  });
  // A script that is left out leaves its empty element, and hints for modules name files that are gone.
  return changed.replace(/<script data-online=""><\/script>|<link rel="modulepreload"[^>]*>/g, '');
}

function classic(tag: StartTag, scripts: ReadonlyMap<string, string | undefined>): void {
  const script = scripts.get(tag.get('src') ?? '');
  tag.remove('type');
  tag.remove('src');
  if (script === undefined) tag.set('data-online', '');
  else {
    tag.set('defer', '');
    tag.set('src', script);
  }
}
