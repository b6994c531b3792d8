import type { RecordOf } from '../../../../../src/schemas/collections.ts';
import type { Evaluation } from '../../../../../src/schemas/evaluation.ts';

type Whole = Evaluation & { totalScore: string; grade: string };

/** The first evaluation of a dossier with its money block and its rows, which is the self-evaluation. */
export function selfEvaluationOf({ evaluations }: RecordOf<'dossiers'>): Whole | undefined {
  const evaluation = evaluations?.[0];
  return evaluation?.funds && evaluation.totalScore && evaluation.grade ? (evaluation as Whole) : undefined;
}
