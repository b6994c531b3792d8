import { fileAddress } from '../model/file-address.ts';

/** What the base of a page is in the offline edition: the file of the home page, relative to the page. */
const HOME_FILE = /index\.html$/;

/** A site-root address as the site serves it, below its base path; in the offline edition, relative to the page. */
export function siteHref(base: string, address: string): string {
  if (HOME_FILE.test(base)) return base.replace(HOME_FILE, '') + fileAddress(address);
  return base.replace(/\/$/, '') + address;
}
