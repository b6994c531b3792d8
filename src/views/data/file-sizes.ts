import { groupThousands, type DecimalText } from '../../model/decimal.ts';

/**
 * Sizes of the data files stand on the page that lists them. Pages and files are made at the same time, so the page is
 * made with empty cells that have these ids, and the sizes are written into them when both are there.
 */
export const sizeId = (path: string): string => `size-${path.replace(/[^a-z0-9]+/gi, '-')}`;
export const rowsId = (table: string): string => `rows-${table}`;

type Sized = { path: string; bytes: number };
type Resource = Sized & { name: string; rowCount?: number };

/** The page with the size of each file and the rows of each table of a `datapackage.json`, and of the files beside it. */
export function fillSizes(html: string, descriptor: unknown, beside: readonly Sized[]): string {
  const texts = new Map(beside.map(({ path, bytes }) => [sizeId(path), sizeText(bytes)]));
  for (const { name, path, bytes, rowCount } of (descriptor as { resources: Resource[] }).resources) {
    texts.set(sizeId(path), sizeText(bytes));
    if (rowCount !== undefined) texts.set(rowsId(name), groupThousands(String(rowCount) as DecimalText));
  }
  return html.replace(
    /(<td id="((?:size|rows)-[^"]+)"[^>]*>)/g,
    (cell, _, id: string) => `${cell}${texts.get(id) ?? ''}`,
  );
}

/** 1.2 MB, 640 KB: thousands, as file managers of phones count. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
