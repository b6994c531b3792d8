import { fenOf, type Money } from '../../model/money.ts';
import { coverageOf } from '../../rules/declared-coverage.ts';
import { exactAmount } from '../../rules/printed-amount.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { ArchiveIndex } from '../archive/archive-index.ts';
import { madeOnce } from '../archive/made-once.ts';

type Dossier = RecordOf<'dossiers'>;

/**
 * How an object stands to the draft of a year. `not-in-draft` and `not-collected` differ by what the region declares:
 * only where this site holds all its budgets can it be said that the draft leaves an object out.
 */
export type DraftState = 'new' | 'continued' | 'first-collected' | 'ended' | 'not-in-draft' | 'not-collected';

export const draftStateTitle: Record<DraftState, string> = {
  new: '新增',
  continued: '延续',
  'first-collected': '上年未收录',
  ended: '到期',
  'not-in-draft': '草案中没有',
  'not-collected': '本年未收录',
};

/** One object of a department beside the years before, for the session of a budget year. */
export type DraftObject = {
  /** Key of the object. */
  key: string;
  name: string;
  state: DraftState;
  /** The dossier of the budget year. */
  draft: Dossier | undefined;
  /** That of the year before. */
  before: Dossier | undefined;
  /** All dossiers of earlier years, newest first. */
  earlier: readonly Dossier[];
};

/**
 * The objects of a department that the draft of a year or the year before tells of, the largest ask first. Each table of a
 * session counts those of all its departments.
 */
export const draftObjects = madeOnce(makeDraftObjects);

function makeDraftObjects(index: ArchiveIndex, department: string, year: number): readonly DraftObject[] {
  const keys = [year, year - 1].flatMap((of) =>
    (index.departmentYears.get(`${department}/${of}`)?.dossiers ?? []).map(
      ({ record }) => `${record.regionCode}/${record.object}`,
    ),
  );
  return [...new Set(keys)]
    .map((key) => draftObject(index, key, year))
    .map((object) => ({ object, fen: askFen(object) ?? -1 }))
    .toSorted((a, b) => b.fen - a.fen)
    .map(({ object }) => object);
}

function draftObject(index: ArchiveIndex, key: string, year: number): DraftObject {
  const dossiers = (index.dossiersByObject.get(key) ?? []).map(({ record }) => record);
  const draft = dossiers.find(({ fiscalYear }) => fiscalYear === year);
  const earlier = dossiers
    .filter(({ fiscalYear }) => fiscalYear < year)
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear);
  const before = earlier.find(({ fiscalYear }) => fiscalYear === year - 1);
  const object = index.archive.objects.get(key);
  return {
    key,
    name: draft?.printedName ?? object?.name ?? key,
    state: stateOf(index, { object, draft, before, earlier, year }),
    draft,
    before,
    earlier,
  };
}

type Known = Pick<DraftObject, 'draft' | 'before' | 'earlier'> & {
  object: RecordOf<'objects'> | undefined;
  year: number;
};

function stateOf({ archive }: ArchiveIndex, { object, draft, before, earlier, year }: Known): DraftState {
  const dossier = draft ?? before;
  const declared = (of: number) =>
    dossier !== undefined &&
    coverageOf(archive, { ...dossier, fiscalYear: of, agencyCode: object?.agencyCode }, 'budget') !== undefined;
  if (draft === undefined) {
    if (object?.endYear !== undefined && object.endYear < year) return 'ended';
    return declared(year) ? 'not-in-draft' : 'not-collected';
  }
  if (earlier.length > 0 || object?.continues !== undefined) return 'continued';
  if (object?.startYear !== undefined) return object.startYear < year ? 'continued' : 'new';
  return declared(year - 1) ? 'new' : 'first-collected';
}

/** What the draft asks for an object, as printed. */
export function askOf({ draft }: Pick<DraftObject, 'draft'>): Money | undefined {
  return draft?.budget?.asked;
}

function askFen(object: DraftObject): number | undefined {
  const ask = askOf(object) ?? object.draft?.budget?.approved;
  return ask && fenOf(ask);
}

/** The ask less the budget that was approved for the year before, both exact; in fen. */
export function askChange(object: DraftObject): { fen: number; from: number } | undefined {
  const [ask, base] = [exactAmount(askOf(object)), exactAmount(object.before?.budget?.approved)];
  return ask && base && { fen: fenOf(ask) - fenOf(base), from: fenOf(base) };
}

/** The newest year before that says how much was spent, and of which budget. */
export function lastSpent({
  earlier,
}: Pick<DraftObject, 'earlier'>): { year: number; executed: Money; budget: Money | undefined } | undefined {
  const found = earlier.find(({ budget }) => budget?.executed !== undefined);
  const executed = found?.budget?.executed;
  if (!found || !executed) return undefined;
  return { year: found.fiscalYear, executed, budget: found.budget?.adjusted ?? found.budget?.approved };
}

/** Whether the target of an object went to the session with the draft; `undefined` where neither record says. */
export function isAttached(session: RecordOf<'sessions'>, { draft, key }: DraftObject): boolean | undefined {
  const id = key.slice(key.indexOf('/') + 1);
  if (session.objects?.includes(id)) return true;
  return draft?.review?.sentToCongress ?? (session.objects === undefined ? undefined : false);
}
