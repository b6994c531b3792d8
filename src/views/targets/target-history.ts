import { isSameName, isSameUnit } from '../../model/indicator-identity.ts';
import { compareDecimal, readDecimal } from '../../model/decimal.ts';
import { readRow, targetChange, type Towards } from '../../model/target-change.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Citation } from '../../schemas/citation.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';

type Dossier = RecordOf<'dossiers'>;

/** draft, approved and adjusted versions; `evaluated` is the target as the self-evaluation prints it, where no version was collected. */
export type VersionKind = 'draft' | 'approved' | 'adjusted' | 'evaluated';

/** One version of the targets of an object in one year. */
export type HistoryVersion = {
  year: number;
  kind: VersionKind;
  on: string | undefined;
  approvedBy: string | undefined;
  reason: string | undefined;
  citation: Citation;
  /** 年度总体目标; some forms print nothing else. */
  goal: string | undefined;
  rows: readonly TargetRow[];
  /** Whether the whole form was seen: of a part, nothing is said to be left out. */
  seenWhole: boolean;
  /** Indicators that the year's self-evaluation still answers: a 目标调整表 may list what it changes alone. */
  answered: ReadonlySet<string>;
};

/** What is different from the indicator's entry before. */
export type IndicatorChange =
  /** `isLimit` for ≤, where less is asked for by a higher figure. */
  | { kind: 'value'; towards: Towards; isLimit: boolean }
  | { kind: 'deadline'; towards: Towards }
  | { kind: 'form' | 'comparator' | 'wording' | 'weight' | 'unit' | 'name' | 'added' | 'dropped' };

/** An indicator in one version; `row` is `undefined` where the version leaves it out. */
export type HistoryEntry = {
  version: HistoryVersion;
  row: TargetRow | undefined;
  changes: readonly IndicatorChange[];
};

/** One indicator of one object through all years and versions. */
export type IndicatorHistory = { id: string; name: string; entries: readonly (HistoryEntry | undefined)[] };

export type TargetHistory = { versions: readonly HistoryVersion[]; indicators: readonly IndicatorHistory[] };

const ORDER: Record<VersionKind, number> = { draft: 0, approved: 1, adjusted: 2, evaluated: 3 };

/**
 * The history of the targets of one object. An indicator is known by its id within the object, never by its name: three
 * objects, or three rows of one, may well call theirs alike. `isSeenWhole` tells whether a source was seen whole.
 */
export function targetHistory(
  dossiers: readonly Dossier[],
  isSeenWhole: (citation: Citation) => boolean,
): TargetHistory {
  const versions = dossiers
    .flatMap((dossier) => versionsOf(dossier, isSeenWhole))
    .toSorted((a, b) => a.year - b.year || ORDER[a.kind] - ORDER[b.kind] || compareText(a.on, b.on));
  const ids = new Set(versions.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return { versions, indicators: [...ids].map((id) => historyOf(id, versions)) };
}

function versionsOf(
  { fiscalYear: year, targets = [], evaluations = [] }: Dossier,
  isSeenWhole: (citation: Citation) => boolean,
): HistoryVersion[] {
  const selfRows = evaluations.filter(({ kind }) => kind === 'self').flatMap(({ rows }) => rows);
  const answered = new Set(selfRows.map(({ id }) => id));
  const printed = targets
    .filter(({ rows, goal }) => rows.length > 0 || goal)
    .map(({ version: kind, on, approvedBy, reason, citation, goal, rows }) => {
      return { year, kind, on, approvedBy, reason, citation, goal, rows, seenWhole: isSeenWhole(citation), answered };
    });
  if (printed.some(({ kind }) => kind !== 'draft')) return printed;
  const self = evaluations.find(({ kind, rows }) => kind === 'self' && rows.some(({ target }) => target !== undefined));
  if (!self) return printed;
  const { citation, goal, rows } = self;
  const none = { on: undefined, approvedBy: undefined, reason: undefined };
  return [
    ...printed,
    { year, kind: 'evaluated', ...none, citation, goal, rows, seenWhole: isSeenWhole(citation), answered },
  ];
}

/** One entry for each version from the first that has the indicator; `undefined` before it and where nothing can be said. */
function historyOf(id: string, versions: readonly HistoryVersion[]): IndicatorHistory {
  const entries: (HistoryEntry | undefined)[] = [];
  let last: Known | undefined;
  for (const [place, version] of versions.entries()) {
    const row = version.rows.find((candidate) => candidate.id === id);
    if (row) {
      const changes = last ? rowChanges(last, row, version.year) : place > 0 ? added : [];
      entries.push({ version, row, changes });
      last = { row, year: version.year, isDropped: false };
    } else if (last && isLeftOut(id, version)) {
      entries.push({ version, row, changes: last.isDropped ? [] : [{ kind: 'dropped' }] });
      last = { ...last, isDropped: true };
    } else entries.push(undefined);
  }
  const name = last?.row.name.trim() ?? '';
  return { id, name, entries };
}

/** Whether a version gives an indicator up by not listing it. */
function isLeftOut(id: string, { kind, rows, seenWhole, answered }: HistoryVersion): boolean {
  return seenWhole && rows.length > 0 && !(kind === 'adjusted' && answered.has(id));
}

const added: readonly IndicatorChange[] = [{ kind: 'added' }];

/** The indicator as it was printed last. */
type Known = { row: TargetRow; year: number; isDropped: boolean };

function rowChanges({ row: before, year, isDropped }: Known, after: TargetRow, now: number): IndicatorChange[] {
  const target = targetChange(inYear(before, year, now), after);
  const changes: IndicatorChange[] = isDropped ? [...added] : [];
  if (target.kind === 'value') changes.push({ ...target, kind: 'value', isLimit: isLimit(after) || isLimit(before) });
  else if (target.kind !== 'same' && target.kind !== 'unclear') changes.push(target);
  const [one, other] = [before.weight, after.weight].map((weight = '') => readDecimal(weight.replace(/[分%]\s*$/, '')));
  if (one !== undefined && other !== undefined && compareDecimal(one, other) !== 0) changes.push({ kind: 'weight' });
  if (!isSameUnit(before, after)) changes.push({ kind: 'unit' });
  if (!isSameName(before.name, after.name)) changes.push({ kind: 'name' });
  return changes;
}

function isLimit(row: TargetRow): boolean {
  const target = readRow(row);
  return target.kind === 'comparison' && (target.comparator === '≤' || target.comparator === '<');
}

/** The same day a year later is the same deadline. */
function inYear(row: TargetRow, from: number, to: number): TargetRow {
  return from === to ? row : { ...row, target: row.target?.replaceAll(String(from), String(to)) };
}

const WORDS: Record<Exclude<IndicatorChange['kind'], 'value' | 'deadline'>, string> = {
  form: '数字与文字互换',
  comparator: '比较符改变',
  wording: '文字改写',
  weight: '分值改变',
  unit: '计量单位改变',
  name: '名称改变',
  added: '新增',
  dropped: '取消',
};

/** A change in words; without a printed direction neither better nor worse is said. */
export function changeWords(change: IndicatorChange): string {
  if (change.kind === 'deadline') {
    return change.towards === 'harder' ? '期限提前' : change.towards === 'easier' ? '期限推后' : '期限改变';
  }
  if (change.kind !== 'value') return WORDS[change.kind];
  if (change.towards === 'unknown') return '数值改变（方向不明）';
  const [harder, easier] = change.isLimit ? ['上限收紧', '上限放宽'] : ['要求提高', '要求降低'];
  return change.towards === 'harder' ? harder : easier;
}

/** Changes within a year: what was moved after the first version of that year. */
export function changesWithinYears({
  indicators,
}: TargetHistory): { year: number; entry: HistoryEntry; name: string }[] {
  return indicators.flatMap(({ entries, name }) =>
    entries.flatMap((entry, place) => {
      const before = entries.slice(0, place).findLast((earlier) => earlier !== undefined);
      const isSameYear = before ? before.version.year === entry?.version.year : false;
      return entry && isSameYear && entry.changes.length > 0 ? [{ year: entry.version.year, entry, name }] : [];
    }),
  );
}

function compareText(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
