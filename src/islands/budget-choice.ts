import type { AccountKind, BudgetExplorer, ExplorerAccount, ExplorerBook } from '../views/explore/budget-explorer.ts';

/** What a reader of the budget explorer has chosen, each part among what the data hold. */
export type BudgetChoice = {
  holder: string;
  kind: AccountKind;
  account: ExplorerAccount;
  book: ExplorerBook;
  /** The code whose lines are shown; empty for all 类. */
  code: string;
  /** The year to compare with. */
  other?: { account: ExplorerAccount; book: ExplorerBook | undefined } | undefined;
};

/** What may be chosen, given the choices before it. */
export type BudgetOptions = { kinds: readonly AccountKind[]; years: readonly number[]; otherYears: readonly number[] };

export const accountKindTitle: Readonly<Record<AccountKind, string>> = { budget: '预算', final: '决算' };

/**
 * The choice that an address holds. What it leaves out or what the data do not have is settled, in this order: the
 * first holder, a budget before a final account, the newest year, the first book, all 类, no comparison.
 */
export function budgetChoice(data: BudgetExplorer, search: string): BudgetChoice | undefined {
  const query = new URLSearchParams(search);
  const holder = data.holders.find(({ id }) => id === query.get('holder'))?.id ?? data.holders[0]?.id;
  const own = data.accounts.filter((account) => account.holder === holder);
  const kind = (['budget', 'final'] as const).find(
    (candidate) => candidate === query.get('kind') && own.some((account) => account.kind === candidate),
  );
  const kindOrFirst = kind ?? (own.some((account) => account.kind === 'budget') ? 'budget' : 'final');
  const accounts = own.filter((account) => account.kind === kindOrFirst);
  const account = accounts.find(({ year }) => String(year) === query.get('year')) ?? accounts[0];
  const book = account?.books.find((candidate) => candidate.book === query.get('book')) ?? account?.books[0];
  if (holder === undefined || !account || !book) return undefined;
  const compared = accounts.find(({ year }) => year !== account.year && String(year) === query.get('with'));
  const other = compared && {
    account: compared,
    book: compared.books.find((candidate) => candidate.book === book.book),
  };
  const code = query.get('code') ?? '';
  const isKnown = [book, other?.book].some((candidate) => candidate?.lines.some((line) => line[0] === code));
  return { holder, kind: kindOrFirst, account, book, code: isKnown ? code : '', other };
}

/** The kinds and years that the chosen holder has. */
export function budgetOptions(data: BudgetExplorer, { holder, kind, account }: BudgetChoice): BudgetOptions {
  const own = data.accounts.filter((candidate) => candidate.holder === holder);
  const years = own.filter((candidate) => candidate.kind === kind).map(({ year }) => year);
  return {
    kinds: (['budget', 'final'] as const).filter((candidate) => own.some((found) => found.kind === candidate)),
    years,
    otherYears: years.filter((year) => year !== account.year),
  };
}

export type BudgetQuery = Partial<Record<'holder' | 'kind' | 'year' | 'book' | 'code' | 'with', string>>;

/** The address of a choice with some of it changed. An empty value is left out. */
export function budgetQuery(choice: BudgetChoice, change: BudgetQuery = {}): URLSearchParams {
  const parts: Required<BudgetQuery> = {
    holder: choice.holder,
    kind: choice.kind,
    year: String(choice.account.year),
    book: choice.book.book,
    code: choice.code,
    with: choice.other ? String(choice.other.account.year) : '',
    ...change,
  };
  return new URLSearchParams(Object.entries(parts).filter(([, value]) => value !== ''));
}
