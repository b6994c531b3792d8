import type { FiscalYear } from '../model/period.ts';
import type { RegionCode } from '../model/codes.ts';
import type { EvaluationKind } from '../model/evaluation-kind.ts';
import type { Budget } from '../schemas/account.ts';
import type { Citation } from '../schemas/citation.ts';
import { collectionNames, type Archive, type CollectionName } from '../schemas/collections.ts';
import type { Evaluation } from '../schemas/evaluation.ts';
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

/** Every text of a record, depth first, in stored order. */
export function* textsOf(value: unknown, path: Path = [], owners: readonly unknown[] = []): Generator<Place> {
  if (typeof value === 'string') {
    yield { path, owners, text: value };
  } else if (typeof value === 'object' && value !== null) {
    for (const [step, item] of entriesOf(value)) yield* textsOf(item, [...path, step], [...owners, value]);
  }
}

/** Every object within a record, the record itself first. */
export function* objectsOf(
  value: unknown,
  path: Path = [],
): Generator<{ path: Path; fields: Record<string, unknown> }> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield { path, fields: value as Record<string, unknown> };
  for (const [step, item] of entriesOf(value)) yield* objectsOf(item, [...path, step]);
}

function entriesOf(value: object): Iterable<[string | number, unknown]> {
  return Array.isArray(value) ? value.entries() : Object.entries(value);
}

/** Fields that name a record of any region by its full key, wherever they stand. */
const NAMING_FIELDS: Record<string, CollectionName> = {
  source: 'sources',
  library: 'indicators',
  organization: 'organizations',
  report: 'evaluationReports',
};

/** Every record that a record names by its full key, with the place of the name. */
export function* namedKeys(record: unknown): Generator<{ collection: CollectionName; key: string; path: Path }> {
  for (const { path, fields } of objectsOf(record)) {
    for (const [field, collection] of Object.entries(NAMING_FIELDS)) {
      const key = fields[field];
      if (typeof key === 'string') yield { collection, key, path: [...path, field] };
    }
  }
}

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
  evaluation: Pick<Evaluation, 'funds' | 'fullMark' | 'totalScore' | 'grade' | 'citation'> & {
    rows: readonly Evaluation['rows'][number][];
  };
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
