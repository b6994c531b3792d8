import type { FiscalYear } from '../model/period.ts';
import type { RegionCode } from '../model/codes.ts';
import type { EvaluationKind } from '../model/evaluation-kind.ts';
import type { Budget } from '../schemas/account.ts';
import type { Citation } from '../schemas/citation.ts';
import { collectionNames, type Archive, type CollectionName } from '../schemas/collections.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
import type { EvaluationReport } from '../schemas/evaluation-report.ts';
import type { Funds } from '../schemas/funds-row.ts';
import type { TargetRow } from '../schemas/indicator-row.ts';

export type Path = readonly (string | number)[];

/** Where something stands: the record and the path within it. */
export type Location = { collection: CollectionName; key: string; path: Path };

/** A text in a record, with the values that hold it, outermost first. */
export type Place = { path: Path; owners: readonly unknown[]; text: string };

/** Every record of the archive. */
export function* recordsOf(archive: Archive): Generator<Omit<Location, 'path'> & { record: Record<string, unknown> }> {
  for (const collection of collectionNames) {
    for (const [key, record] of archive[collection] as ReadonlyMap<string, unknown>) {
      yield { collection, key, record: record as Record<string, unknown> };
    }
  }
}

/**
 * Calls `visit` for every object within a value, itself first. `path` is one array that changes on the way: copy it to
 * keep it. Records are walked by several rules, so nothing is made for what nobody keeps.
 */
export function eachObject(
  value: unknown,
  visit: (fields: Record<string, unknown>, path: Path) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, path);
  eachMember(value, path, (item) => eachObject(item, visit, path));
}

/** Calls `visit` for every text within a value, with the values that hold it, outermost first. Copy what you keep. */
export function eachText(
  value: unknown,
  visit: (place: Place) => void,
  path: (string | number)[] = [],
  owners: unknown[] = [],
): void {
  if (typeof value === 'string') visit({ path, owners, text: value });
  if (typeof value !== 'object' || value === null) return;
  owners.push(value);
  eachMember(value, path, (item) => eachText(item, visit, path, owners));
  owners.pop();
}

function eachMember(value: object, path: (string | number)[], visit: (item: unknown) => void): void {
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const step of steps) {
    path.push(step);
    visit((value as Record<string | number, unknown>)[step]);
    path.pop();
  }
}

/**
 * A reading of one record that is made once, however many rules ask for it and however many slices of the archive hold
 * the record.
 */
export function oncePerRecord<Reading>(
  read: (record: Record<string, unknown>) => Reading,
): (record: object) => Reading {
  const readings = new WeakMap<object, { reading: Reading }>();
  return (record) => {
    const known = readings.get(record);
    if (known) return known.reading;
    const reading = read(record as Record<string, unknown>);
    readings.set(record, { reading });
    return reading;
  };
}

/** Fields that name a record by its full key, wherever they stand. */
const NAMING_FIELDS: [field: string, collection: CollectionName][] = [
  ['source', 'sources'],
  ['library', 'indicators'],
  ['organization', 'organizations'],
  ['report', 'evaluationReports'],
  ['regionCode', 'regions'],
  ['area', 'regions'],
];
const NAMING_FIELDS_OF_REGION: typeof NAMING_FIELDS = [
  ['parent', 'regions'],
  ['successor', 'regions'],
];

/** A record named by its full key, with the place of the name. */
export type NamedKey = { collection: CollectionName; key: string; path: Path };

/** Every record of any region, and every region, that a record names. */
export const namedKeys = oncePerRecord((record): NamedKey[] => {
  const found: NamedKey[] = [];
  const add = (fields: typeof NAMING_FIELDS, holder: Record<string, unknown>, path: Path) => {
    for (const [field, collection] of fields) {
      const key = holder[field];
      if (typeof key === 'string') found.push({ collection, key, path: [...path, field] });
    }
  };
  eachObject(record, (holder, path) => add(NAMING_FIELDS, holder, path));
  if ('level' in record && 'code' in record) add(NAMING_FIELDS_OF_REGION, record, []);
  return found;
});

/** The region under which a record is filed: the first part of its key. */
export function regionOfKey(key: string): string {
  return key.split('/', 1)[0] ?? '';
}

/** Whether the whole source was seen. Of one that was not, nothing is said about what is absent from it. */
export function isSeenWhole(archive: Archive, citation: Citation | undefined): boolean {
  return citation !== undefined && archive.sources.get(citation.source)?.seen === 'full';
}

/** An evaluation of a dossier, or a report with its score table, alike. */
export type EvaluatedPlace = Location & {
  regionCode: RegionCode;
  fiscalYear: FiscalYear;
  kind: EvaluationKind;
  evaluation: Pick<Evaluation, 'funds' | 'fullMark' | 'totalScore' | 'grade' | 'citation' | 'problems'> &
    Partial<Pick<Evaluation, 'achieved' | 'conclusion'>> &
    Partial<Pick<EvaluationReport, 'sections'>> & { rows: readonly Evaluation['rows'][number][] };
  seenWhole: boolean;
};

/** Every evaluation of dossiers and every evaluation report. */
export function* evaluationsOf(archive: Archive): Generator<EvaluatedPlace> {
  for (const [key, { regionCode, fiscalYear, evaluations }] of archive.dossiers) {
    for (const [index, evaluation] of (evaluations ?? []).entries()) {
      const path = ['evaluations', index];
      const seenWhole = isSeenWhole(archive, evaluation.citation);
      yield { collection: 'dossiers', key, path, regionCode, fiscalYear, kind: evaluation.kind, evaluation, seenWhole };
    }
  }
  for (const [key, report] of archive.evaluationReports) {
    const { regionCode, fiscalYear, kind } = report;
    const evaluation = { ...report, fullMark: undefined, rows: report.rows ?? [] };
    const seenWhole = isSeenWhole(archive, report.citation);
    yield { collection: 'evaluationReports', key, path: [], regionCode, fiscalYear, kind, evaluation, seenWhole };
  }
}

/** A money block with where it stands. */
export type FundsPlace = Location & { funds: Funds; seenWhole: boolean };

/** The money blocks of evaluations, reports and monitorings. */
export function* fundsOf(archive: Archive): Generator<FundsPlace> {
  for (const { collection, key, path, evaluation, seenWhole } of evaluationsOf(archive)) {
    if (evaluation.funds) yield { collection, key, path: [...path, 'funds'], funds: evaluation.funds, seenWhole };
  }
  for (const [key, { monitorings }] of archive.dossiers) {
    for (const [index, { funds, citation }] of (monitorings ?? []).entries()) {
      const seenWhole = isSeenWhole(archive, citation);
      if (funds) yield { collection: 'dossiers', key, path: ['monitorings', index, 'funds'], funds, seenWhole };
    }
  }
}

/** Lists of indicators: target versions, monitorings, evaluations, reports. */
export function* indicatorListsOf(archive: Archive): Generator<Location & { rows: readonly TargetRow[] }> {
  for (const [key, { targets, monitorings }] of archive.dossiers) {
    for (const [index, { rows }] of (targets ?? []).entries()) {
      yield { collection: 'dossiers', key, path: ['targets', index, 'rows'], rows };
    }
    for (const [index, { rows }] of (monitorings ?? []).entries()) {
      if (rows) yield { collection: 'dossiers', key, path: ['monitorings', index, 'rows'], rows };
    }
  }
  for (const { collection, key, path, evaluation } of evaluationsOf(archive)) {
    yield { collection, key, path: [...path, 'rows'], rows: evaluation.rows };
  }
}

export type AccountPlace = {
  collection: 'budgets' | 'finalAccounts';
  key: string;
  account: Budget;
  seenWhole: boolean;
};

/** Budgets and final accounts. */
export function* accountsOf(archive: Archive): Generator<AccountPlace> {
  for (const collection of ['budgets', 'finalAccounts'] as const) {
    for (const [key, account] of archive[collection]) {
      yield { collection, key, account, seenWhole: isSeenWhole(archive, account.citation) };
    }
  }
}
