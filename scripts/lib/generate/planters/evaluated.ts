import type { RecordOf } from '../../../../src/schemas/collections.ts';
import type { Evaluation } from '../../../../src/schemas/evaluation.ts';

/** The first evaluation of a dossier with its money block and its rows, which is the self-evaluation. */
export function selfEvaluationOf({
  evaluations,
}: RecordOf<'dossiers'>): (Evaluation & Required<Pick<Evaluation, 'funds' | 'totalScore' | 'grade'>>) | undefined {
  const evaluation = evaluations?.[0];
  return evaluation?.funds && evaluation.totalScore && evaluation.grade ? (evaluation as never) : undefined;
}
