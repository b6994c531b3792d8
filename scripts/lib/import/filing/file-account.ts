import type { Draft } from '../../../../src/forms/form.ts';
import { accountTitle } from '../../../../src/forms/account/account-form.ts';
import type { Budget } from '../../../../src/schemas/account.ts';
import type { PrintedTable } from '../../../../src/schemas/printed-table.ts';
import type { Filing, RecordTarget } from './file-drafts.ts';
import type { Placed } from './place-belongs.ts';

/**
 * The budget or final account that some tables belong to, with these in it. Tables of one holder and year are one
 * record; a table with the number of one that is there takes its place.
 */
export function accountOf(draft: Draft, placed: Placed, { records }: Filing): RecordTarget {
  const value = draft.part.value as { scope: Budget['scope']; title: string; tables: PrintedTable[] };
  const collection = draft.part.kind === 'budgetTables' ? 'budgets' : 'finalAccounts';
  const { region, agency, year } = placed;
  const holder =
    value.scope === 'government' ? 'government' : value.scope === 'unit' ? `${agency?.code}-unit` : `${agency?.code}`;
  const key = `${region}/${year}/${holder}`;
  const before = records.find(collection, key);
  const tables = [...((before?.['tables'] ?? []) as PrintedTable[])];
  const places = value.tables.map((table) => {
    const known = tables.findIndex(({ no }) => no === table.no);
    tables.splice(known < 0 ? tables.length : known, 1, table);
    return table.no;
  });
  tables.sort((one, other) => (one.no < other.no ? -1 : one.no > other.no ? 1 : 0));
  const after = {
    ...before,
    regionCode: region,
    fiscalYear: year,
    scope: value.scope,
    ...(value.scope !== 'government' && agency && { agencyCode: agency.code }),
    title: before?.['title'] ?? titleOf(draft, value, year),
    tables,
  };
  const mounts = [
    { at: [], within: [] },
    ...places.map((no, place) => ({
      at: ['tables', tables.findIndex((table) => table.no === no)],
      within: ['tables', place],
    })),
  ];
  return { placed, collection, key, after, mounts };
}

/** The title that the tables give; with the year of filing where they print none. */
function titleOf(
  draft: Draft,
  { scope, title }: { scope: Budget['scope']; title: string },
  year: number | undefined,
): string {
  if (draft.belongs.fiscalYear !== undefined) return title;
  return accountTitle({ scope, isFinal: draft.part.kind === 'finalTables' }, draft.belongs.agencyName, year);
}
