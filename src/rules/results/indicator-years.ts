import { foldSigns } from '../../model/fold-signs.ts';
import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { EvaluatedRow, TargetRow } from '../../schemas/indicator-row.ts';
import type { Path } from '../walk-records.ts';

/** An indicator in one year and the year before: the same object, id, name and unit. */
export type IndicatorYear = {
  key: string;
  fiscalYear: number;
  /** The target first approved for the year, else the one that its self-evaluation prints. */
  path: Path;
  row: TargetRow;
  /** The row of the year's own self-evaluation. */
  result: { path: Path; row: EvaluatedRow } | undefined;
  last: EvaluatedRow;
};

type Dossier = RecordOf<'dossiers'>;

/**
 * Every indicator whose object has a self-evaluation of the year before. An id is given once for an object; where it
 * came to name another thing, or the unit changed, the years are two and are not compared.
 */
export function* indicatorYears(archive: Archive): Generator<IndicatorYear> {
  for (const [key, dossier] of archive.dossiers) {
    const before = yearBefore(archive, key);
    const lastRows = before && selfEvaluation(before)?.evaluation.rows;
    if (!lastRows || lastRows.length === 0) continue;
    const self = selfEvaluation(dossier);
    const approved = (dossier.targets ?? []).findIndex(({ version }) => version !== 'draft');
    const list =
      approved >= 0
        ? { rows: dossier.targets?.[approved]?.rows ?? [], path: ['targets', approved, 'rows'] }
        : { rows: self?.evaluation.rows ?? [], path: ['evaluations', self?.index ?? 0, 'rows'] };
    for (const [index, row] of list.rows.entries()) {
      const last = lastRows.find((candidate) => isSame(candidate, row));
      if (!last) continue;
      const place = self?.evaluation.rows.findIndex((candidate) => isSame(candidate, row)) ?? -1;
      const found = self?.evaluation.rows[place];
      const result = self && found && { path: ['evaluations', self.index, 'rows', place], row: found };
      yield { key, fiscalYear: dossier.fiscalYear, path: [...list.path, index], row, result, last };
    }
  }
}

/** The object's dossier so many years before the one of this key: `370112/2020/x` → `370112/2019/x`. */
export function yearBefore(archive: Archive, key: string, years = 1): Dossier | undefined {
  const [region, year, object] = key.split('/');
  return archive.dossiers.get(`${region}/${Number(year) - years}/${object}`);
}

/** The row that is the same indicator in a self-evaluation of another year. */
export function sameRowIn(dossier: Dossier | undefined, row: TargetRow): EvaluatedRow | undefined {
  return dossier && selfEvaluation(dossier)?.evaluation.rows.find((candidate) => isSame(candidate, row));
}

function selfEvaluation({ evaluations = [] }: Dossier) {
  const index = evaluations.findIndex(({ kind, rows }) => kind === 'self' && rows.length > 0);
  const evaluation = evaluations[index];
  return evaluation && { index, evaluation };
}

function isSame(one: TargetRow, other: TargetRow): boolean {
  return one.id === other.id && bare(one.name) === bare(other.name) && bare(one.unit ?? '') === bare(other.unit ?? '');
}

function bare(text: string): string {
  return foldSigns(text).replace(/^(指标)?\d+[:.、]/, '');
}
