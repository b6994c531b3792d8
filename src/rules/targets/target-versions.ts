import { isOtherIndicator } from '../../model/indicator-identity.ts';
import { targetChange, type TargetChange } from '../../model/target-change.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { TargetRow } from '../../schemas/indicator-row.ts';
import type { TargetVersion } from '../../schemas/target-stage.ts';
import { oncePerRecord, type Path } from '../walk-records.ts';

type Dossier = RecordOf<'dossiers'>;

/** A version that was approved or adjusted, with its place in the dossier and its rows by the identity of indicators. */
export type ApprovedVersion = { index: number; version: TargetVersion; rows: ReadonlyMap<string, TargetRow> };

/** A row of a monitoring or evaluation form with its place. */
export type LaterRow = {
  path: Path;
  row: TargetRow;
  /** 自评表 and the like. */
  form: string;
  /** The last day that the form tells of; the end of the year for evaluations. */
  on: string;
  kind: 'monitoring' | 'self' | 'department' | 'finance' | 'spot-check';
};

/** Versions in their order in the dossier, drafts left out: what was put in force. */
export function approvedVersions({ targets = [] }: Dossier): ApprovedVersion[] {
  return targets.flatMap((version, index) =>
    version.version === 'draft' ? [] : [{ index, version, rows: rowsById(version.rows) }],
  );
}

/** Rows by their id; an id that one list uses twice names nothing. */
export function rowsById<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const known = new Map(rows.map((row) => [row.id, row]));
  if (known.size < rows.length) {
    const seen = new Set<string>();
    for (const { id } of rows) {
      if (seen.has(id)) known.delete(id);
      seen.add(id);
    }
  }
  return known;
}

/** The version in force on a day: the last whose date is not later. A version without a date follows the one before it. */
export function versionInForce(versions: readonly ApprovedVersion[], day: string): ApprovedVersion | undefined {
  return versions.findLast(({ version }) => version.on === undefined || version.on <= day);
}

const FORM_OF_KIND = {
  self: '自评表',
  department: '部门评价表',
  finance: '财政评价表',
  'spot-check': '抽评表',
} as const;

/** Rows of the year's monitorings and evaluations. Reports have frames of their own and are not among them. */
export function* laterRows({ fiscalYear, monitorings = [], evaluations = [] }: Dossier): Generator<LaterRow> {
  for (const [index, { rows = [], periodEnd }] of monitorings.entries()) {
    const place = { form: '监控表', on: periodEnd, kind: 'monitoring' } as const;
    yield* placedRows(rows, ['monitorings', index, 'rows'], place);
  }
  for (const [index, { rows, kind }] of evaluations.entries()) {
    const place = { form: FORM_OF_KIND[kind], on: `${fiscalYear}-12-31`, kind };
    yield* placedRows(rows, ['evaluations', index, 'rows'], place);
  }
}

function* placedRows(
  rows: readonly TargetRow[],
  path: Path,
  place: Pick<LaterRow, 'form' | 'on' | 'kind'>,
): Generator<LaterRow> {
  const known = rowsById(rows);
  for (const [index, row] of rows.entries()) {
    if (known.get(row.id) === row) yield { path: [...path, index], row, ...place };
  }
}

/** A later row beside the rows of the same identity in the versions that the dossier has. */
export type TracedRow = LaterRow & {
  /** The row in each approved or adjusted version that holds the indicator, with how the later print differs. */
  versions: readonly { version: ApprovedVersion; row: TargetRow; change: TargetChange }[];
  /** The one that was in force. */
  inForce: { version: ApprovedVersion; row: TargetRow; change: TargetChange };
};

/** Later rows whose indicator stands in the version in force or in one before it. None where only the form was collected or the id was reused. */
export const tracedRows = oncePerRecord((record): TracedRow[] => {
  const dossier = record as unknown as Dossier;
  const versions = approvedVersions(dossier);
  if (versions.length === 0) return [];
  return [...laterRows(dossier)].flatMap((later) => {
    const held = versions.flatMap((version) => {
      const row = version.rows.get(later.row.id);
      return row && !isOtherIndicator(row, later.row) ? [{ version, row, change: targetChange(row, later.row) }] : [];
    });
    const current = versionInForce(versions, later.on) ?? versions[0];
    // 目标调整表 may list what it changes alone; the rest is as it was.
    const inForce = current && held.findLast(({ version }) => version.index <= current.index);
    return inForce ? [{ ...later, versions: held, inForce }] : [];
  });
});

/** 批复, or 2024-09-18 调整: how a message names a version. */
export function versionName({ version: { version, on } }: ApprovedVersion): string {
  return `${on === undefined ? '' : `${on} `}${version === 'adjusted' ? '调整' : '批复'}的目标`;
}

/** Sign, figure and unit as one reads them together. */
export function printedTarget({ nature, target, unit }: TargetRow): string {
  const sign = nature !== undefined && !/定[性量]/.test(nature) ? nature : '';
  return `${sign}${target ?? ''}${unit && /[\d)）万亿千百]$/.test(target ?? '') ? unit : ''}` || '（空）';
}
