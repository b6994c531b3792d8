import type { Archive, RecordOf } from '../../schemas/collections.ts';
import type { Evaluation, ProblemKind } from '../../schemas/evaluation.ts';
import type { Location } from '../walk-records.ts';

type Dossier = RecordOf<'dossiers'>;
type Problem = NonNullable<Evaluation['problems']>[number];

/** A problem that evaluations by others found in one year, with its place. */
export type FoundProblem = Location & { dossier: Dossier; evaluation: Evaluation; problem: Problem };

/** A kind of problem that an object had before, found again; `wasDone` where the earlier one is recorded as put right. */
export type RepeatedProblem = { kind: ProblemKind; earlier: FoundProblem; later: FoundProblem; wasDone: boolean };

/** Problems of a kind that an earlier year's evaluation of the same object had named, beside the latest earlier one. */
export function* repeatedProblems(archive: Archive): Generator<RepeatedProblem> {
  for (const problems of byObject(archive).values()) {
    const years = problems.toSorted((a, b) => a.dossier.fiscalYear - b.dossier.fiscalYear);
    const last = new Map<ProblemKind, FoundProblem[]>();
    for (const later of years) {
      const { kind } = later.problem;
      if (kind === 'other') continue;
      const earlier = (last.get(kind) ?? []).filter(({ dossier }) => dossier.fiscalYear < later.dossier.fiscalYear);
      const done = earlier.findLast(wasPutRight);
      const nearest = done ?? earlier.at(-1);
      if (nearest) yield { kind, earlier: nearest, later, wasDone: done !== undefined };
      last.set(kind, [...(last.get(kind) ?? []), later]);
    }
  }
}

/** Problems of evaluations by others, by object. A self-evaluation names its own and mends them in the same form. */
function byObject({ dossiers }: Archive): Map<string, FoundProblem[]> {
  const found = new Map<string, FoundProblem[]>();
  for (const [key, dossier] of dossiers) {
    for (const [index, evaluation] of (dossier.evaluations ?? []).entries()) {
      if (evaluation.kind === 'self') continue;
      for (const [position, problem] of (evaluation.problems ?? []).entries()) {
        const object = `${dossier.regionCode}/${dossier.object}`;
        const path = ['evaluations', index, 'problems', position];
        const members = found.get(object) ?? [];
        found.set(object, members);
        members.push({ collection: 'dossiers', key, path, dossier, evaluation, problem });
      }
    }
  }
  return found;
}

function wasPutRight({ dossier, evaluation, problem }: FoundProblem): boolean {
  return (dossier.rectifications ?? []).some(
    (item) => item.state === 'done' && item.problem?.evaluation === evaluation.id && item.problem.no === problem.no,
  );
}
