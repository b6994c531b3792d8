/** A site-root address as the site serves it, below its base path. */
export function siteHref(base: string, address: string): string {
  return base.replace(/\/$/, '') + address;
}
