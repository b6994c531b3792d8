import type { RegionCode } from '../../model/codes.ts';
import type { FiscalYear } from '../../model/period.ts';
import type { Archive } from '../../schemas/collections.ts';
import type { BudgetObject } from '../../schemas/object.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import { adjustsAPart } from '../targets/adjusts-a-part.ts';
import { evaluationsOf, isSeenWhole, type Location } from '../walk-records.ts';
import { readRows, type RowReading } from './row-reading.ts';

/** A list of indicators with their targets: a target version, a monitoring, an evaluation or a report. */
export type TargetList = Location & {
  regionCode: RegionCode;
  fiscalYear: FiscalYear;
  stage: 'target' | 'monitoring' | 'self-evaluation' | 'evaluation';
  /** What the money is for, where the record of it is there. */
  object: BudgetObject | undefined;
  /** The name of the year, else of the object. */
  objectName: string;
  /** 年度总体目标 or 预期目标; `undefined` where the form has none. */
  goal: string | undefined;
  /** The day of a target version. */
  on: string | undefined;
  rows: readonly RowReading[];
  seenWhole: boolean;
  /** Whether the list has all indicators of its object: seen whole, and no 目标调整表 of a few of them. */
  isComplete: boolean;
};

const known = new WeakMap<Archive, readonly TargetList[]>();

/** Every list of the archive, made once for all rules. `path` leads to what holds `rows`. */
export function targetListsOf(archive: Archive): readonly TargetList[] {
  const lists = known.get(archive) ?? [...listsOfDossiers(archive), ...listsOfEvaluations(archive)];
  known.set(archive, lists);
  return lists;
}

function* listsOfDossiers(archive: Archive): Generator<TargetList> {
  for (const [key, { targets, monitorings }] of archive.dossiers) {
    for (const [index, version] of (targets ?? []).entries()) {
      const { goal, on, rows, citation } = version;
      const about = { ...frameOf(archive, key), stage: 'target' as const, goal, on };
      const seen = seenRows(archive, rows, citation);
      const isComplete = seen.seenWhole && !adjustsAPart(targets ?? [], index);
      yield { ...about, path: ['targets', index], ...seen, isComplete };
    }
    for (const [index, { rows, citation }] of (monitorings ?? []).entries()) {
      const about = { ...frameOf(archive, key), stage: 'monitoring' as const, goal: undefined, on: undefined };
      if (rows) yield { ...about, path: ['monitorings', index], ...seenRows(archive, rows, citation) };
    }
  }
}

function* listsOfEvaluations(archive: Archive): Generator<TargetList> {
  for (const { collection, key, path, kind, evaluation, regionCode, fiscalYear } of evaluationsOf(archive)) {
    const isDossier = collection === 'dossiers';
    const goal = isDossier ? archive.dossiers.get(key)?.evaluations?.[Number(path[1])]?.goal : undefined;
    const about = isDossier
      ? frameOf(archive, key)
      : { collection, key, regionCode, fiscalYear, object: undefined, objectName: '' };
    const stage = kind === 'self' ? ('self-evaluation' as const) : ('evaluation' as const);
    yield { ...about, stage, goal, on: undefined, path, ...seenRows(archive, evaluation.rows, evaluation.citation) };
  }
}

function frameOf(archive: Archive, key: string) {
  const { regionCode, fiscalYear, object: id, printedName } = archive.dossiers.get(key)!;
  const object = archive.objects.get(`${regionCode}/${id}`);
  const objectName = printedName ?? object?.name ?? '';
  return { collection: 'dossiers' as const, key, regionCode, fiscalYear, object, objectName };
}

function seenRows(archive: Archive, rows: readonly TargetRow[], citation: Parameters<typeof isSeenWhole>[1]) {
  const seenWhole = isSeenWhole(archive, citation);
  return { rows: readRows(rows), seenWhole, isComplete: seenWhole };
}
