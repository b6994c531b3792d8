/**
 * The file of a site-root address, from the root: `/objects/990100/x/#y2025` is `objects/990100/x/index.html#y2025`. Without
 * a server nobody adds the name of the file to that of the folder.
 */
export function fileAddress(address: string): string {
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`;
}
