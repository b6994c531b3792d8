import { filesIn } from '../../scripts/lib/files-in.ts';
import type { BuiltPage } from './built-pages.ts';

/** The parser resolves addresses against a host that no record can name. */
const host = 'https://site.invalid';

/** Links, resources and fragments that lead nowhere, as sentences. Other hosts may be linked to, not loaded from. */
export function brokenLinks(folder: string, basePath: string, pages: readonly BuiltPage[]): string[] {
  const files = new Set(filesIn(folder));
  const idsOf = new Map(pages.map(({ address, facts }) => [address, new Set(facts.ids)]));

  return pages.flatMap(({ address, facts }) => {
    const from = `${host}${basePath}${address}`;
    return [
      ...facts.links.map((href) => faultOf(href, from, true)),
      ...facts.resources.map((href) => faultOf(href, from, false)),
    ].flatMap((fault) => (fault ? [`/${address}: ${fault}`] : []));
  });

  function faultOf(href: string, from: string, mayLeave: boolean): string | undefined {
    if (!URL.canParse(href, from)) return `${href} is no address`;
    const url = new URL(href, from);
    if (url.origin !== host) {
      const leaves = ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
      return mayLeave && leaves ? undefined : `${href} leaves the site`;
    }
    if (!url.pathname.startsWith(basePath)) return `${href} is outside ${basePath}`;
    const path = decodeURIComponent(url.pathname.slice(basePath.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return `${href} leads to no file`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment !== '' && !idsOf.get(path)?.has(fragment)) return `${href} leads to no such place`;
    return undefined;
  }
}
