/** Codes that begin with 99 are no real region's (GB/T 2260 ends at 82): they stand for the demonstration city. */
export function isDemoCode(code: string): boolean {
  return code.startsWith('99');
}

/** Whether an address within the site is of a page, or a place on one, about the demonstration city. */
export function leadsToDemo(address: string): boolean {
  return /\/99\d{4}(\d{3})?(?=[/#]|$)/.test(address);
}
