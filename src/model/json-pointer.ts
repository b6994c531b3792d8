/** RFC 6901: `["tables", 0, "a/b"]` → `/tables/0/a~1b`. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
