import type { Draft, FormProblem } from '../form.ts';
import type { Place } from '../grid.ts';
import { accountTitle } from './account-form.ts';
import { tenThousandfold } from './ten-thousandfold.ts';

type AccountPart = Extract<Draft['part'], { kind: 'budgetTables' | 'finalTables' }>;
type AccountDraft = Draft & { part: AccountPart };

/**
 * Tables of one file that belong to one budget or final account become one draft, in the order of the file; other
 * drafts stay as they are. Holder and year that some of the sheets print are those of all. Tables without a printed
 * number are numbered in their order. Findings: totals that differ by a factor of 10,000 between tables.
 */
export function joinAccountTables(found: readonly Draft[]): { drafts: Draft[]; problems: FormProblem[] } {
  const drafts = withToldKinds(found);
  const accounts = drafts.filter(isAccount);
  const groups: AccountDraft[][] = [];
  for (const draft of accounts) {
    const group = groups.find((others) => belongTogether(others, draft));
    if (group) group.push(draft);
    else groups.push([draft]);
  }
  const joined = groups.map((group) => [group[0]!, joinGroup(group)] as const);
  const inOrder = drafts.flatMap((draft): Draft[] => {
    if (!isAccount(draft)) return [draft];
    const found = joined.find(([first]) => first === draft);
    return found ? [found[1]] : [];
  });
  return { drafts: inOrder, problems: joined.flatMap(([, draft]) => tenThousandfold(draft)) };
}

/** A table that does not say so is of the account that the others of its scope are of, where they agree. */
function withToldKinds(drafts: readonly Draft[]): Draft[] {
  const ofGovernment = ({ part }: AccountDraft) => part.value.scope === 'government';
  const accounts = drafts.filter(isAccount);
  return drafts.map((draft): Draft => {
    if (!isAccount(draft) || draft.isUntold === undefined) return draft;
    const others = accounts.filter((other) => !other.isUntold && ofGovernment(other) === ofGovernment(draft));
    const kinds = new Set(others.map(({ part }) => part.kind));
    const [kind] = kinds;
    return kinds.size === 1 && kind !== undefined ? { ...draft, part: { ...draft.part, kind } } : draft;
  });
}

function isAccount(draft: Draft): draft is AccountDraft {
  return draft.part.kind === 'budgetTables' || draft.part.kind === 'finalTables';
}

/** One kind of account, of the government or of one holder, of one year, as far as both say so. */
function belongTogether(group: readonly AccountDraft[], draft: AccountDraft): boolean {
  return group.every((other) => {
    const ofGovernment = (one: AccountDraft) => one.part.value.scope === 'government';
    const agree = (one: unknown, two: unknown) => one === undefined || two === undefined || one === two;
    return (
      other.part.kind === draft.part.kind &&
      ofGovernment(other) === ofGovernment(draft) &&
      (ofGovernment(other) || agree(other.belongs.agencyName, draft.belongs.agencyName)) &&
      agree(other.belongs.agencyCode, draft.belongs.agencyCode) &&
      agree(other.belongs.fiscalYear, draft.belongs.fiscalYear)
    );
  });
}

function joinGroup(group: readonly AccountDraft[]): AccountDraft {
  const first = group[0]!;
  const belongs = Object.assign({}, ...[...group].reverse().map((draft) => draft.belongs)) as Draft['belongs'];
  const scopes = group.map(({ part }) => part.value.scope);
  const scope = scopes.includes('unit') ? 'unit' : scopes[0]!;
  const numbers = numbersOf(group);
  const tables = group.map(({ part }, index) => ({ ...part.value.tables[0]!, no: numbers[index]! }));
  const places = new Map<string, Place>();
  group.forEach((draft, index) => {
    for (const [pointer, place] of draft.places) {
      places.set(pointer.replace(/^\/tables\/0/, `/tables/${index}`), place);
    }
  });
  const title = accountTitle(
    { scope, isFinal: first.part.kind === 'finalTables' },
    belongs.agencyName,
    belongs.fiscalYear,
  );
  return { ...first, belongs, places, part: { ...first.part, value: { scope, title, tables } } };
}

/** The printed numbers where all tables print one and none twice; else their order in the file. */
function numbersOf(group: readonly AccountDraft[]): string[] {
  const printed = group.map(({ part, places }) => (places.has('/tables/0/no') ? part.value.tables[0]!.no : undefined));
  const areAll = printed.every((no) => no !== undefined) && new Set(printed).size === printed.length;
  return group.map((_, index) => (areAll ? printed[index]! : String(index + 1).padStart(2, '0')));
}
