import type { Budget } from '../../schemas/account.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { spendingTotal, type SpendingTotal } from '../accounts/spending-total.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { madeOnce } from '../archive/made-once.ts';
import { draftObjects } from './draft-objects.ts';

/** What a department asks for a year beside its budget of the year before. */
export type DepartmentAsk = {
  /** Key of the agency. */
  department: string;
  name: string;
  year: number;
  /** Printed totals of the 部门 budgets of both years, each without the other where only one was collected. */
  ask: SpendingTotal | undefined;
  before: SpendingTotal | undefined;
  /** Ask less the year before, in fen, where both are known. */
  changeFen: number | undefined;
  objectCount: number;
  newCount: number;
  endedCount: number;
};

/** The departments of a session's region that ask for something or have objects, the largest change first. */
export function departmentAsks(index: ArchiveIndex, session: RecordOf<'sessions'>): readonly DepartmentAsk[] {
  return asksOf(index, session.regionCode, session.budgetYear);
}

const asksOf = madeOnce(makeAsks);

function makeAsks(index: ArchiveIndex, regionCode: string, year: number): readonly DepartmentAsk[] {
  return (index.agencies.get(regionCode) ?? [])
    .filter(({ record }) => record.parent === undefined)
    .map(({ key, record }) => departmentAsk(index, key, record.name, year))
    .filter(({ ask, objectCount }) => ask !== undefined || objectCount > 0)
    .toSorted((a, b) => Math.abs(b.changeFen ?? -1) - Math.abs(a.changeFen ?? -1));
}

function departmentAsk(index: ArchiveIndex, department: string, name: string, year: number): DepartmentAsk {
  const budgets = (index.budgets.get(department) ?? []).map(({ record }) => record);
  const objects = draftObjects(index, department, year);
  const [ask, before] = [year, year - 1].map((of) => totalOf(budgets, of));
  return {
    ...{ department, name, year, ask, before },
    changeFen: ask && before && ask.fen - before.fen,
    objectCount: objects.filter(({ draft }) => draft !== undefined).length,
    newCount: objects.filter(({ state }) => state === 'new').length,
    endedCount: objects.filter(({ state }) => state === 'ended' || state === 'not-in-draft').length,
  };
}

/** Budgets of a whole department only: those of single units hold a part of it. */
function totalOf(budgets: readonly Budget[], year: number): SpendingTotal | undefined {
  const account = budgets.find(({ fiscalYear, scope }) => fiscalYear === year && scope === 'department');
  return account && spendingTotal(account, 'income-expenditure');
}
