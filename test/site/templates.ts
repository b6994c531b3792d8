import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/lib/run-node.ts';
import type { BuiltPage } from './built-pages.ts';

export type Template = { route: string; pattern: RegExp; rank: string };

/** The page files of the project, most particular first, as Astro orders them. */
export function templates(): Template[] {
  const folder = join(projectRoot, 'src/pages');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''))
    .map((route) => ({ route, pattern: patternOf(route), rank: rankOf(route) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
}

/** The template that made a page. */
export function templateOf(address: string, all: readonly Template[]): Template | undefined {
  return all.find(({ pattern }) => pattern.test(address));
}

/** The largest page of each template, by route. A template without a page has none. */
export function representatives(pages: readonly BuiltPage[]): Map<string, string | undefined> {
  const all = templates();
  const groups = Map.groupBy(pages, ({ address }) => templateOf(address, all)?.route);
  return new Map(all.map(({ route }) => [route, largest(groups.get(route))?.address]));
}

function largest(pages: readonly BuiltPage[] = []): BuiltPage | undefined {
  return pages.toSorted((a, b) => b.html.length - a.html.length)[0];
}

function patternOf(route: string): RegExp {
  if (route === '404') return /^404\.html$/;
  const parts = route.split('/').filter((part) => part !== 'index');
  const sources = parts.map((part) => {
    if (part.startsWith('[...')) return '(.+/)?';
    return `${part
      .replace(/\[\w+\]/g, '\n')
      .replace(/[.*+?^${}()|]/g, '\\$&')
      .replace(/\n/g, '[^/]+')}/`;
  });
  return new RegExp(`^${sources.join('')}$`);
}

/** Sorts plain parts before `[key]` before `[...key]`. */
function rankOf(route: string): string {
  return route.replace(/\[\.\.\./g, '~~').replace(/\[/g, '~');
}
