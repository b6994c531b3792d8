import { bookTitle, type Book } from '../../model/book.ts';
import type { RegionCode } from '../../model/codes.ts';
import type { MoneyUnit } from '../../model/money.ts';
import { FEN_PLACES } from '../../model/printed-amount.ts';
import { holderOf, type Budget } from '../../schemas/account.ts';
import type { PrintedTable } from '../../schemas/printed-table.ts';
import { accountAddress, type AccountCollection } from '../accounts/account-page.ts';
import { fullRegionName, type ArchiveIndex } from '../archive/archive-index.ts';
import { linesOfForm, type SpendingLine, type SpendingLines } from '../figures/spending-lines.ts';

/** A line as it travels: code, printed name, printed digits, and the amount in fen where the print is one. */
export type ExplorerLine = readonly [code: string, label: string, text: string, fen?: number];

/** Expenditure by function of one book of an account, from one printed table. */
export type ExplorerBook = {
  /** One of the four books, or `all` for 支出总表, which holds all of them. */
  book: Book | 'all';
  tableNo: string;
  tableName: string;
  unit: MoneyUnit;
  /** Decimal places from the unit down to fen. */
  unitPlaces: number;
  lines: readonly ExplorerLine[];
};

export type ExplorerAccount = {
  /** As in addresses: `government`, `901`, `901-unit`. */
  holder: string;
  year: number;
  kind: AccountKind;
  title: string;
  /** Site-root address of the account as printed. */
  href: string;
  books: readonly ExplorerBook[];
};

export type AccountKind = 'budget' | 'final';

/** What the budget explorer of a region knows: its accounts that print expenditure by function. */
export type BudgetExplorer = {
  region: string;
  holders: readonly { id: string; title: string }[];
  bookTitles: Readonly<Record<string, string>>;
  accounts: readonly ExplorerAccount[];
};

/** The table of each book, `all` first. */
const FORM_OF_BOOK: readonly (readonly [ExplorerBook['book'], PrintedTable['form']])[] = [
  ['all', 'expenditure'],
  ['general', 'general-expenditure'],
  ['fund', 'fund'],
  ['state-capital', 'state-capital'],
  ['social-insurance', 'social-insurance'],
];

/** The data of the explorer, holders in the order of their codes, the government first, years newest first. */
export function budgetExplorer(index: ArchiveIndex, code: RegionCode): BudgetExplorer {
  const accounts = [...explored(index, code, 'budgets'), ...explored(index, code, 'finalAccounts')].toSorted(
    (a, b) => b.year - a.year,
  );
  const ids = [...new Set(accounts.map(({ holder }) => holder))].toSorted();
  const sorted = ids.includes('government') ? ['government', ...ids.filter((id) => id !== 'government')] : ids;
  return {
    region: fullRegionName(index.archive, code),
    holders: sorted.map((id) => ({ id, title: holderTitle(index, code, id) })),
    bookTitles: { all: '支出总表（各本合计）', ...bookTitle },
    accounts,
  };
}

/** Regions with more than one account that can be explored, by code. Without a server there is nothing to ask for data. */
export function budgetExplorerRegions(index: ArchiveIndex): RegionCode[] {
  if (index.edition?.isOffline) return [];
  const codes = new Set([...index.budgetsByRegion.keys(), ...index.finalAccountsByRegion.keys()]) as Set<RegionCode>;
  return [...codes].filter((code) => hasChoice(index, code)).toSorted();
}

function hasChoice(index: ArchiveIndex, code: RegionCode): boolean {
  let found = 0;
  for (const collection of ['budgets', 'finalAccounts'] as const) {
    for (const { record } of recordsOf(index, code, collection)) {
      if (FORM_OF_BOOK.some(([, form]) => linesOfForm(record, form) !== undefined)) found += 1;
      if (found > 1) return true;
    }
  }
  return false;
}

function recordsOf(index: ArchiveIndex, code: RegionCode, collection: AccountCollection) {
  const byRegion = collection === 'budgets' ? index.budgetsByRegion : index.finalAccountsByRegion;
  return (byRegion.get(code) ?? []) as readonly { key: string; record: Budget }[];
}

function explored(index: ArchiveIndex, code: RegionCode, collection: AccountCollection): ExplorerAccount[] {
  const kind = collection === 'budgets' ? 'budget' : 'final';
  return recordsOf(index, code, collection).flatMap(({ key, record }) => {
    const books = FORM_OF_BOOK.flatMap(([book, form]) => {
      const spending = linesOfForm(record, form);
      return spending ? [bookOf(book, spending)] : [];
    });
    if (books.length === 0) return [];
    const title = `${record.fiscalYear} 年${kind === 'budget' ? '预算' : '决算'}`;
    return [
      {
        holder: holderOf(record),
        year: record.fiscalYear,
        kind,
        title,
        href: accountAddress(collection, key),
        books,
      } satisfies ExplorerAccount,
    ];
  });
}

function bookOf(book: ExplorerBook['book'], { table, unit, lines }: SpendingLines): ExplorerBook {
  return {
    book,
    tableNo: table.no,
    tableName: table.name,
    unit,
    unitPlaces: FEN_PLACES[unit],
    lines: lines.flatMap(withBelow).map(({ code, label, fen, value }) => {
      const line = [code, label.trim(), value.text] as const;
      return fen === undefined ? line : ([...line, fen] as const);
    }),
  };
}

function withBelow(line: SpendingLine): SpendingLine[] {
  return [line, ...line.parts.flatMap(withBelow)];
}

function holderTitle(index: ArchiveIndex, code: RegionCode, holder: string): string {
  if (holder === 'government') return '政府';
  const agency = holder.replace(/-unit$/, '');
  const name = index.archive.agencies.get(`${code}/${agency}`)?.name ?? agency;
  return holder.endsWith('-unit') ? `${name}（单位）` : name;
}
