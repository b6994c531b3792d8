import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { Table } from '../shapes/table.ts';

/** A table of a page as it is taken away: the printed texts, in the order of the page. */
export type TakenTable = {
  id: string;
  caption: string;
  unit?: string | undefined;
  columns: { title: string; group?: string | undefined; unit?: string | undefined }[];
  /** One text for each column; a mark such as 推算 stands in `marks`. */
  rows: { code?: string | undefined; name: string; cells: string[]; marks?: Record<number, string> | undefined }[];
  source?: string | undefined;
};

export type PageData = { page: string; title: string; asOf: string; demo: boolean; tables: TakenTable[] };

type Page = { address: string; title: string; demo: boolean };

/** The address of the data of a page. */
export const pageDataAddress = (page: string): string => `${page}data.json`;

/** Every table that a page shows, wherever in its view it stands, those of its figures among them. */
export function pageData({ site }: ArchiveIndex, page: Page): PageData {
  return {
    page: page.address,
    title: page.title,
    asOf: site.asOf,
    demo: page.demo,
    tables: [...tablesIn(page)].map(taken),
  };
}

/** The link to it, for the head and the foot of the page. */
export function dataLink({ address, title }: Page) {
  return [{ type: 'application/json', href: pageDataAddress(address), title: `${title}：本页的表` }];
}

function* tablesIn(value: unknown): Generator<Table> {
  if (typeof value !== 'object' || value === null) return;
  if (isTable(value)) {
    yield value;
    return;
  }
  for (const inner of Object.values(value)) yield* tablesIn(inner);
}

function isTable(value: object): value is Table {
  const { id, caption, columns, rows } = value as Partial<Table>;
  return typeof id === 'string' && typeof caption === 'string' && Array.isArray(columns) && Array.isArray(rows);
}

function taken({ id, caption, unit, columns, rows, source }: Table): TakenTable {
  return {
    ...{ id, caption, unit },
    columns: columns.map(({ title, group, unit: own }) => ({ title, group, unit: own })),
    rows: rows.map(({ code, header, cells }) => ({
      code,
      name: header,
      cells: columns.map((_, at) => cells[at]?.text ?? ''),
      marks: marksOf(cells),
    })),
    source: source && [source.sourceTitle, source.place].filter(Boolean).join('，'),
  };
}

function marksOf(cells: Table['rows'][number]['cells']): Record<number, string> | undefined {
  const marks = cells.flatMap(({ mark }, at) => (mark ? [[at, mark] as const] : []));
  return marks.length > 0 ? Object.fromEntries(marks) : undefined;
}
