/**
 * A site-root address as the site serves it, below its base path. Without a server the base is a file, `../index.html`,
 * and every address is relative to it and ends in a file too.
 */
export function siteHref(base: string, address: string): string {
  const [, folder] = /^(.*\/)index\.html$/.exec(base) ?? [];
  if (folder === undefined) return base.replace(/\/$/, '') + address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${folder}${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}${rest}`;
}
