import { fileAddress } from '../../../src/model/file-address.ts';

/**
 * A site-root address as a page of a folder links to it without a server: `/objects/990100/x/#y2025` from `search/` is
 * `../objects/990100/x/index.html#y2025`. `folder` is that of the page, without a slash before it and with one behind.
 */
export function relativeAddress(folder: string, address: string): string {
  const up = folder.split('/').length - 1;
  return `${up === 0 ? './' : '../'.repeat(up)}${fileAddress(address)}`;
}
