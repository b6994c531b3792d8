import { book, type Book } from '../../model/book.ts';
import { moneyUnitOf } from '../../model/money-column.ts';
import { fenOf, moneyDigits, moneyProblem } from '../../model/money.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { accountPage, type AccountCollection } from '../accounts/account-page.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { publicFinancePage, type PublicFinanceCollection } from '../accounts/public-finance-page.ts';
import type { PrintedTableView } from '../parts/printed-table.ts';
import type { Row, Table } from '../shapes/table.ts';
import { field, nameField, recordOf, textField, type RecordKind, type TopicsOf } from './record-context.ts';

/** Where the rows of an account stand. */
type Holder = {
  address: string;
  title: string;
  regionCode: Parameters<typeof recordOf>[1]['regionCode'];
  agencyCode?: string | undefined;
  year: number;
};

/** Budgets and final accounts: each as a whole, each row of its tables, each figure of its text. */
export function accountRecords(index: ArchiveIndex, topics: TopicsOf): SearchRecord[] {
  const collections: AccountCollection[] = ['budgets', 'finalAccounts'];
  return collections.flatMap((collection) =>
    [...index.archive[collection]].flatMap(([key, record]) => {
      const page = accountPage(index, collection, key);
      const holder: Holder = {
        address: page.address,
        title: page.title,
        regionCode: record.regionCode,
        agencyCode: record.agencyCode,
        year: record.fiscalYear,
      };
      return [
        wholeRecord(index, holder, page.kind, [
          textField('一段话', page.plain.map(({ text }) => text).join('')),
          ...page.units.map(({ name, note }) => field('纳入范围的单位', 'text', note ? `${name}（${note}）` : name)),
          ...page.notes.map((note) => field('关于原件', 'text', note)),
          ...page.tables.flatMap((table) => tableTexts(table)),
        ]),
        ...lineRecords(index, topics, holder, record.tables, page.tables),
        ...page.figures.flatMap((table) =>
          table.rows.map((row) => rowRecord(index, topics, holder, table, row, '预算决算文字', [])),
        ),
      ];
    }),
  );
}

/** Statutory tables of debts, 三保 and assets. */
export function publicFinanceRecords(index: ArchiveIndex, topics: TopicsOf): SearchRecord[] {
  const collections: PublicFinanceCollection[] = ['debts', 'assets'];
  return collections.flatMap((collection) =>
    [...index.archive[collection]].flatMap(([key, record]) => {
      const page = publicFinancePage(index, collection, key);
      const holder: Holder = {
        address: page.address,
        title: page.title,
        regionCode: record.regionCode,
        year: record.fiscalYear,
      };
      return [
        wholeRecord(index, holder, '债务与资产', [
          ...page.notes.map((note) => field('关于原件', 'text', note)),
          ...page.tables.flatMap((table) => tableTexts(table)),
        ]),
        ...lineRecords(index, topics, holder, record.tables, page.tables),
      ];
    }),
  );
}

function wholeRecord(
  index: ArchiveIndex,
  { address, title, ...where }: Holder,
  kind: RecordKind,
  fields: Parameters<typeof recordOf>[1]['fields'],
): SearchRecord {
  return recordOf(index, { kind, address, pageTitle: title, title, fields: [nameField(title), ...fields], ...where });
}

function tableTexts({ name, emptyNote, note }: PrintedTableView) {
  return [field('表名', 'text', name), textField('空表说明', emptyNote), textField('表注', note)];
}

function lineRecords(
  index: ArchiveIndex,
  topics: TopicsOf,
  holder: Holder,
  printed: readonly PrintedTable[],
  tables: readonly PrintedTableView[],
): SearchRecord[] {
  return tables.flatMap((table, position) => {
    const books = booksOf(printed[position]);
    return table.sides.flatMap((side) =>
      side.rows
        .filter(({ header }) => header.trim() !== '')
        .map((row) => rowRecord(index, topics, holder, side, row, '预算决算科目', books, table.name)),
    );
  });
}

function rowRecord(
  index: ArchiveIndex,
  topics: TopicsOf,
  { address, title, ...where }: Holder,
  table: Table,
  row: Row,
  kind: RecordKind,
  books: readonly Book[],
  tableName = table.caption,
): SearchRecord {
  return recordOf(index, {
    kind,
    address: `${address}#${row.id ?? table.id}`,
    pageTitle: title,
    title: row.code ? `${row.code} ${row.header}` : row.header,
    fields: [
      nameField(row.header),
      row.code !== undefined && field('科目编码', 'name', row.code),
      ...row.cells.map((cell, position) => {
        const column = table.columns[position];
        const unit = column?.numeric ? (column.unit ?? table.unit) : undefined;
        const label = [column?.group, column?.title, unit && `（${unit}）`].filter(Boolean).join(' ');
        return cell.kind === 'absent' ? undefined : field(label, 'text', cell.text);
      }),
      field('表', 'context', tableName),
    ],
    ...where,
    topics: topics.code(row.code),
    books,
    amountFen: amountOf(table, row),
  });
}

/** The first amount of the row, in fen. */
function amountOf(table: Table, row: Row): number | undefined {
  for (const [position, { text }] of row.cells.entries()) {
    const column = table.columns[position];
    const unit = column && moneyUnitOf(column, table.unit);
    if (unit && moneyDigits(text) !== undefined && moneyProblem(text, unit) === undefined) return fenOf({ text, unit });
  }
  return undefined;
}

/** The book that a table states, or that its form belongs to by name; forms over several books have none. */
function booksOf(table: PrintedTable | undefined): Book[] {
  if (table?.book) return [table.book];
  return book.options.filter((option) => table?.form === option || table?.form.startsWith(`${option}-`));
}
