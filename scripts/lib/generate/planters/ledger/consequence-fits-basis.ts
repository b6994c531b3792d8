import type { Planter } from '../planter.ts';

/** A rebuke that rests on an evaluation with the best grade. */
export const consequenceFitsBasisPlanter: Planter<'dossiers'> = {
  rule: 'consequence-fits-basis',
  collections: ['dossiers'],
  plant({ consequences, evaluations }) {
    const index = consequences?.findIndex(({ kind }) => kind === 'prioritize') ?? -1;
    const consequence = consequences?.[index];
    const basis = evaluations?.find(({ id }) => id === consequence?.basisEvaluation);
    if (consequence === undefined || basis?.grade !== '优' || basis.problems !== undefined) return undefined;
    consequence.kind = 'criticize';
    consequence.text = '通报评价结果。';
    return [['consequences', index, 'kind']];
  },
};
