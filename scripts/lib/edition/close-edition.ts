import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../../src/views/archive/edition.ts';
import { filesIn } from '../files-in.ts';
import { eachStartTag } from './start-tags.ts';

/** What the public site alone offers: data to take away, twins of pages, figures for other pages. */
const PUBLIC_ONLY = /^(data|embed|releases)\/|\/data\.json$/;

/** The second or third part of an address that is the code of a region. */
const REGION_IN = /^(?!sources\/)[a-z-]+(?:\/(?:region|explore))?\/(\d{6}(?:\d{3})?(?:-[a-z0-9-]+)?)(?:\/|\.|$)/;

/** A region after its topic: topics/yanglao/370112/. */
const REGION_OF_TOPIC = /^topics\/[^/]+\/(\d{6}[^/]*)\//;

/**
 * Takes out of an edition what belongs to the public site or to another region, and the addresses of links that lead
 * there; these say that the public site has it. Sources of other regions stay, so that every figure keeps its source.
 */
export function closeEdition(folder: string, { region }: Edition, basePath = '/'): void {
  const files = filesIn(folder);
  const kept = new Set(files.filter((file) => !isLeftOut(file, region)));
  for (const file of files) if (!kept.has(file)) rmSync(join(folder, file));
  removeEmpty(folder);
  for (const file of kept) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(folder, file), 'utf8');
    const closed = eachStartTag(html, (tag) => {
      const address = tag.name === 'a' ? tag.get('href') : undefined;
      if (!address?.startsWith(basePath) || leadsTo(kept, address.slice(basePath.length))) return;
      tag.remove('href');
      tag.set('data-left-out', '');
      tag.set('title', '本版没有收，见公开网站');
    });
    if (closed !== html) writeFileSync(join(folder, file), closed);
  }
}

function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmpty(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function isLeftOut(file: string, region: string): boolean {
  const named = REGION_OF_TOPIC.exec(file)?.[1] ?? REGION_IN.exec(file.replace(/^figures\//, ''))?.[1];
  return PUBLIC_ONLY.test(file) || (named !== undefined && named !== region);
}

/** Whether there is a file at an address without its base path. */
function leadsTo(files: ReadonlySet<string>, address: string): boolean {
  const path = decodeURI(address.replace(/[?#].*$/s, ''));
  return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
}
