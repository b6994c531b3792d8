import type { Planter } from '../planter.ts';

/** A kind of problem that was put right in an earlier year and is found again. */
export const problemNotFoundAgainPlanter: Planter<'dossiers'> = {
  rule: 'problem-not-found-again',
  collections: ['dossiers'],
  plant({ evaluations }, { earlier }) {
    const done = earlier.flatMap(({ evaluations = [], rectifications = [] }) =>
      rectifications.flatMap(({ state, problem }) => {
        const evaluation = state === 'done' ? evaluations.find(({ id }) => id === problem?.evaluation) : undefined;
        return evaluation?.problems?.filter(({ no, kind }) => no === problem?.no && kind !== 'other') ?? [];
      }),
    );
    const index = evaluations?.findIndex(({ kind, problems }) => kind !== 'self' && problems !== undefined) ?? -1;
    const [problem] = evaluations?.[index]?.problems ?? [];
    const again = done.at(-1);
    if (problem === undefined || again === undefined) return undefined;
    problem.kind = again.kind;
    problem.text = again.text;
    return [['evaluations', index, 'problems', 0]];
  },
};
