/** The address as the site serves it: a site-root address gets the base path, any other stays as it is. */
export function href(address: string): string {
  return address.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + address : address;
}
