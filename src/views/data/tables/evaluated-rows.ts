import type { Evaluation } from '../../../schemas/evaluation.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import type { Funds, FundsRow } from '../../../schemas/funds-row.ts';
import type { Monitoring } from '../../../schemas/monitoring.ts';
import { reportAddress } from '../../address.ts';
import type { ArchiveIndex } from '../../archive/archive-index.ts';
import type { DataColumn, DataRow } from '../data-table.ts';
import { namedParent } from '../record-table.ts';
import { stageRows } from './dossier-rows.ts';

type Report = RecordOf<'evaluationReports'>;

/** A row of a list that evaluations of dossiers and reports both have: it names one of the two. */
export type ResultRow<Inner> = DataRow & Holders & { inner: Inner; innerNo: number };

/** What a row belongs to: one of them. */
type Holders = { evaluation?: string; report?: string; monitoring?: string };

export const evaluationsOf = (index: ArchiveIndex) =>
  stageRows<Evaluation>(index, 'evaluations', 'evaluation', ({ id, rows }) => (rows.length > 0 ? `-${id}` : ''));

export const monitoringsOf = (index: ArchiveIndex) =>
  stageRows<Monitoring>(index, 'monitorings', 'monitoring', ({ rows = [] }, no) => (rows.length > 0 ? `-${no}` : ''));

export type ReportRow = DataRow & { record: Report };

export function* reportsOf({ archive }: ArchiveIndex): Generator<ReportRow> {
  for (const [key, record] of archive.evaluationReports) {
    const { regionCode: region, fiscalYear: year, citation } = record;
    yield { key, region, year, citation, page: reportAddress(key), record };
  }
}

type Field = 'rows' | 'problems' | 'advice';
type Member<Name extends Field> = NonNullable<Evaluation[Name]>[number];

/** The members of a list of all evaluations, then of all reports. */
export function* resultRows<Name extends Field>(
  index: ArchiveIndex,
  field: Name,
  suffix: (inner: Member<Name>, no: number) => string,
): Generator<ResultRow<Member<Name>>> {
  for (const row of evaluationsOf(index)) {
    for (const [at, inner] of ((row.part[field] ?? []) as Member<Name>[]).entries()) {
      const page = field === 'rows' ? `${row.page}-${(inner as { id: string }).id}` : row.page;
      yield held(row, `${row.key}/${field}/${suffix(inner, at + 1)}`, page, inner, at + 1, { evaluation: row.key });
    }
  }
  for (const row of reportsOf(index)) {
    for (const [at, inner] of ((row.record[field] ?? []) as Member<Name>[]).entries()) {
      const page = `${row.page}${reportAnchor(field, inner)}`;
      yield held(row, `${row.key}/${field}/${suffix(inner, at + 1)}`, page, inner, at + 1, { report: row.key });
    }
  }
}

function reportAnchor(field: Field, inner: object): string {
  if (field === 'rows') return `#rows-${(inner as { id: string }).id}`;
  return field === 'problems' ? `#p${(inner as { no: number }).no}` : '#advice';
}

function held<Inner>(
  { region, year, citation }: DataRow,
  key: string,
  page: string,
  inner: Inner,
  innerNo: number,
  holder: Holders,
): ResultRow<Inner> {
  return { key, region, year, citation, page, inner, innerNo, ...holder };
}

export type FundsCell = { unit: Funds['unit']; row: FundsRow };

/** The money block of every evaluation, monitoring and report. */
export function* fundsRows(index: ArchiveIndex): Generator<ResultRow<FundsCell>> {
  for (const row of evaluationsOf(index)) yield* fundsOf(row, row.part.funds, { evaluation: row.key });
  for (const row of monitoringsOf(index)) yield* fundsOf(row, row.part.funds, { monitoring: row.key });
  for (const row of reportsOf(index)) yield* fundsOf(row, row.record.funds, { report: row.key });
}

function* fundsOf(row: DataRow, funds: Funds | undefined, holder: Holders): Generator<ResultRow<FundsCell>> {
  for (const [at, inner] of (funds?.rows ?? []).entries()) {
    const cell: FundsCell = { unit: funds?.unit ?? '元', row: inner };
    yield held(row, `${row.key}/funds/${at + 1}`, row.page, cell, at + 1, holder);
  }
}

export const evaluationColumn: DataColumn<Holders> = namedHolder('evaluation', '绩效评价', 'evaluations');
export const reportColumn: DataColumn<Holders> = namedHolder('report', '评价报告', 'evaluation_reports');
export const monitoringColumn: DataColumn<Holders> = namedHolder('monitoring', '运行监控', 'monitorings');

function namedHolder(name: keyof Holders & string, title: string, table: string): DataColumn<Holders> {
  return { ...(namedParent(name, title, table, () => undefined) as DataColumn<never>), value: (row) => row[name] };
}
