import type { StageKey } from '../../../model/stage.ts';
import type { Citation } from '../../../schemas/citation.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import { objectAddress } from '../../address.ts';
import type { ArchiveIndex } from '../../archive/archive-index.ts';
import type { DataColumn, DataRow } from '../data-table.ts';
import { namedParent } from '../record-table.ts';

/** A row of a year of an object. */
export type DossierRow = DataRow & { dossier: string; record: RecordOf<'dossiers'> };

/** A row of a stage, or of a part of one. */
export type StageRow<Part> = DossierRow & { part: Part; no: number };

export function* dossierRows({ archive }: ArchiveIndex): Generator<DossierRow> {
  for (const [key, record] of archive.dossiers) {
    yield {
      ...{ key, dossier: key, record, region: record.regionCode, year: record.fiscalYear },
      page: `${objectAddress(`${record.regionCode}/${record.object}`)}#y${record.fiscalYear}`,
    };
  }
}

type Stage = { id?: string; citation: Citation };

/**
 * Rows of one field of the dossiers, keyed by it and by the id of the part, or by its number where it has none:
 * `530923/2020/nutrition/evaluations/self`.
 */
export function* stageRows<Part extends Stage>(
  index: ArchiveIndex,
  field: keyof RecordOf<'dossiers'>,
  stage: StageKey | ((part: Part) => StageKey),
  anchorOf: (part: Part, no: number) => string = () => '',
): Generator<StageRow<Part>> {
  for (const row of dossierRows(index)) {
    const value = row.record[field] as unknown as Part | Part[] | undefined;
    if (value === undefined) continue;
    for (const [position, part] of [value].flat().entries()) {
      const told = typeof stage === 'string' ? stage : stage(part as Part);
      yield {
        ...row,
        key: Array.isArray(value)
          ? `${row.dossier}/${field}/${(part as Part).id ?? position + 1}`
          : `${row.dossier}/${field}`,
        page: `${row.page}-${told}${anchorOf(part as Part, position + 1)}`,
        citation: (part as Part).citation,
        part: part as Part,
        no: position + 1,
      };
    }
  }
}

/** A part of a stage that stands in a list of it. */
export type PartRow<Part, Inner> = StageRow<Part> & { parent: string; inner: Inner; innerNo: number };

/** Rows of a list within each stage, keyed by the stage and their number. */
export function* innerRows<Part, Inner>(
  rows: Iterable<StageRow<Part>>,
  name: string,
  listOf: (part: Part) => readonly Inner[] | undefined,
  anchorOf: (inner: Inner) => string = () => '',
): Generator<PartRow<Part, Inner>> {
  for (const row of rows) {
    for (const [position, inner] of (listOf(row.part) ?? []).entries()) {
      yield {
        ...row,
        key: `${row.key}/${name}-${position + 1}`,
        parent: row.key,
        page: `${row.page}${anchorOf(inner)}`,
        inner,
        innerNo: position + 1,
      };
    }
  }
}

export const dossierColumn: DataColumn<DossierRow> = namedParent(
  'dossier',
  '对象的年度',
  'dossiers',
  ({ dossier }) => dossier,
);

export const innerNoColumn: DataColumn<PartRow<unknown, unknown>> = {
  name: 'no',
  title: '序号',
  type: 'integer',
  value: ({ innerNo }) => innerNo,
};
