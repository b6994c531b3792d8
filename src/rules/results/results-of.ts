import type { Archive } from '../../schemas/collections.ts';
import type { EvaluatedRow } from '../../schemas/indicator-row.ts';
import type { Finding } from '../rule.ts';
import { evaluationsOf, type EvaluatedPlace } from '../walk-records.ts';
import { readRow, type RowReading } from './read-row.ts';

/** One row of an evaluation with what it says. `place` is the evaluation that holds it. */
export type RowResult = { place: EvaluatedPlace; index: number; row: EvaluatedRow; reading: RowReading };

/** Every row of every evaluation and report. */
export function* resultsOf(archive: Archive): Generator<RowResult> {
  for (const place of evaluationsOf(archive)) yield* rowsOf(place);
}

/** The rows of one evaluation. */
export function* rowsOf(place: EvaluatedPlace): Generator<RowResult> {
  for (const [index, row] of place.evaluation.rows.entries()) yield { place, index, row, reading: readRow(row) };
}

/** A finding at a cell of the row. */
export function findingAt({ place, index, row }: RowResult, field: keyof EvaluatedRow, message: string): Finding {
  const { collection, key, path } = place;
  return { collection, key, path: [...path, 'rows', index, field], value: row[field] ?? '', message };
}
