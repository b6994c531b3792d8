import { columnMap, type Catalog } from './catalog.ts';

export const sortTitle = { relevance: '相关程度', amount: '金额从大到小', date: '日期从新到旧', score: '得分从高到低' };
export type SortKey = keyof typeof sortTitle;

/** Hits of one page, best first. */
export type HitGroup = { page: number; records: number[] };

/** Hits grouped by page: the page of the best hit first, on a page the best hit first. */
export function groupedHits(catalog: Catalog, hits: ReadonlyMap<number, number>, sort: SortKey): HitGroup[] {
  const compare = comparing(catalog, hits, sort);
  const groups = new Map<number, number[]>();
  for (const no of [...hits.keys()].sort(compare)) {
    const page = pageNumber(catalog, no);
    const group = groups.get(page);
    if (group) group.push(no);
    else groups.set(page, [no]);
  }
  return [...groups].map(([page, records]) => ({ page, records }));
}

function comparing(catalog: Catalog, hits: ReadonlyMap<number, number>, sort: SortKey) {
  const dates = columnMap(catalog.dates);
  const rank = (no: number) => hits.get(no) ?? 0;
  const weight = (no: number) => catalog.weights[no] ?? 0;
  const length = (no: number) => catalog.titleLengths[no] ?? 0;
  const newest = (a: number, b: number) => (dates.get(b) ?? 0) - (dates.get(a) ?? 0);
  const relevance = (a: number, b: number) =>
    rank(a) - rank(b) || weight(a) - weight(b) || length(a) - length(b) || newest(a, b) || a - b;
  if (sort === 'relevance') return relevance;
  const values = sort === 'date' ? dates : columnMap(sort === 'amount' ? catalog.amounts : catalog.scores);
  // Records without the value come last.
  const value = (no: number) => values.get(no) ?? -Infinity;
  return (a: number, b: number) => (value(a) === value(b) ? relevance(a, b) : value(b) - value(a));
}

/** The number of the page that a record stands on. */
export function pageNumber({ pageStarts }: Catalog, no: number): number {
  let low = 0;
  let high = pageStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pageStarts[middle] ?? 0) <= no) low = middle;
    else high = middle - 1;
  }
  return low;
}
