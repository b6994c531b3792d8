import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import type { Evaluation } from '../../../../../src/schemas/evaluation.ts';
import type { EvaluatedRow } from '../../../../../src/schemas/indicator-row.ts';
import { pointsText } from '../../amount.ts';
import { LAST_YEAR } from '../../city.ts';
import { gradeOf } from '../../object-plan.ts';
import { selfEvaluationOf } from '../evaluations/evaluated.ts';
import type { Path } from '../planter.ts';

type Dossier = RecordOf<'dossiers'>;
export type Self = NonNullable<ReturnType<typeof selfEvaluationOf>>;

/** The figure of a printed target or result: `≥12600` → 12600; `undefined` for phrases and dates. */
export function figureOf(text: string | undefined): number | undefined {
  const digits = /^[≥≤=]?(\d+(?:\.\d+)?)$/.exec(text ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether a printed target was reached, as the generator decides it. */
export function isReached({ target = '', actual }: EvaluatedRow): boolean | undefined {
  const [wanted, reached] = [figureOf(target), figureOf(actual)];
  if (wanted === undefined || reached === undefined) return undefined;
  return target.startsWith('≥') ? reached >= wanted : target.startsWith('≤') ? reached <= wanted : reached === wanted;
}

/** A row of the self-evaluation that fits, with its place. */
export function findRow(
  record: Dossier,
  fits: (row: EvaluatedRow, self: Self) => boolean,
): { self: Self; row: EvaluatedRow; index: number } | undefined {
  const self = selfEvaluationOf(record);
  const index = self?.rows.findIndex((row) => fits(row, self)) ?? -1;
  const row = self?.rows[index];
  return self && row && { self, row, index };
}

/** The path of a cell of the self-evaluation. */
export function cellPath(index: number, field: keyof EvaluatedRow): Path {
  return ['evaluations', 0, 'rows', index, field];
}

/**
 * Results of this year are looked at again in the next, so a result may be moved only in the last year that has any:
 * after it comes the draft.
 */
export function isLastYear({ fiscalYear }: Dossier): boolean {
  return fiscalYear === LAST_YEAR;
}

/** Whether the total would keep its grade with so many hundredths more, and stay below the full mark. */
export function canMoveTotal({ totalScore }: Evaluation, hundredths: number): boolean {
  const total = Math.round(Number(totalScore) * 100);
  return total + hundredths < 10_000 && total + hundredths > 0 && gradeOf(total + hundredths) === gradeOf(total);
}

/** Prints other points in a cell; the total follows. The grade must allow it: see `canMoveTotal`. */
export function movePoints(self: Self, cell: { score?: string | undefined }, hundredths: number): void {
  cell.score = pointsText(Math.round(Number(cell.score) * 100) + hundredths);
  self.totalScore = pointsText(Math.round(Number(self.totalScore) * 100) + hundredths);
}
