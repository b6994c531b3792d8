/** RFC 6901: `["tables", 0, "a/b"]` → `/tables/0/a~1b`. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Whether a pointer is the other one, or leads to something within it. */
export function liesUnder(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}
