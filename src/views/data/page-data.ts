import type { ArchiveIndex } from '../archive/archive-index.ts';
import type { SourceLine, Table } from '../shapes/table.ts';
import type { StatementView } from '../statements/statement-view.ts';

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

/** A printed figure or fact about a region, as the page tells it. */
export type TakenStatement = {
  id: string;
  measure: string;
  value: string;
  period: string;
  qualifiers: readonly string[];
  quote?: string | undefined;
  source: string;
};

export type PageData = {
  page: string;
  title: string;
  asOf: string;
  demo: boolean;
  tables: TakenTable[];
  /** Left out where the page tells none. */
  statements?: TakenStatement[] | undefined;
};

/** A page that shows records: the view that it is drawn from. */
export type DataPage = { address: string; title: string; demo: boolean };

/** The address of the data of a page. */
export const pageDataAddress = (page: string): string => `${page}data.json`;

/** Every table and statement that a page shows, wherever in its view it stands; tables of its figures are among them. */
export function pageData({ site }: ArchiveIndex, page: DataPage): PageData {
  const statements = [...partsIn(page, isStatement)].map(takenStatement);
  return {
    page: page.address,
    title: page.title,
    asOf: site.asOf,
    demo: page.demo,
    tables: [...partsIn(page, isTable)].map(taken),
    statements: statements.length > 0 ? statements : undefined,
  };
}

/** The link to it, for the head and the foot of the page. */
export function dataLink({ address, title }: DataPage) {
  return [{ type: 'application/json', href: pageDataAddress(address), title: `${title}：本页的表` }];
}

function* partsIn<Part>(value: unknown, isPart: (value: object) => value is Part & object): Generator<Part> {
  if (typeof value !== 'object' || value === null) return;
  if (isPart(value)) yield value;
  if (isTable(value)) return;
  for (const inner of Object.values(value)) yield* partsIn(inner, isPart);
}

function isStatement(value: object): value is StatementView {
  const { measure, valueText, periodText } = value as Partial<StatementView>;
  return [measure, valueText, periodText].every((text) => typeof text === 'string');
}

function takenStatement({ id, measure, valueText, periodText, qualifiers, quote, source }: StatementView) {
  return {
    ...{ id, measure, value: valueText, period: periodText, qualifiers, quote },
    source: sourceText(source),
  } satisfies TakenStatement;
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
    source: source && sourceText(source),
  };
}

function sourceText({ sourceTitle, place }: SourceLine): string {
  return [sourceTitle, place].filter(Boolean).join('，');
}

function marksOf(cells: Table['rows'][number]['cells']): Record<number, string> | undefined {
  const marks = cells.flatMap(({ mark }, at) => (mark ? [[at, mark] as const] : []));
  return marks.length > 0 ? Object.fromEntries(marks) : undefined;
}
