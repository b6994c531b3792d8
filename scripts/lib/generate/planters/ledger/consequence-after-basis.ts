import { dateAfter } from '../../../../../src/model/day-count.ts';
import type { Planter } from '../planter.ts';

/** A decision dated before the evaluation that it rests on. */
export const consequenceAfterBasisPlanter: Planter<'dossiers'> = {
  rule: 'consequence-after-basis',
  collections: ['dossiers'],
  plant({ consequences, evaluations }, { random }) {
    const index = consequences?.findIndex(({ basisEvaluation }) => basisEvaluation !== undefined) ?? -1;
    const consequence = consequences?.[index];
    const basis = evaluations?.find(({ id }) => id === consequence?.basisEvaluation);
    if (consequence === undefined || basis?.evaluatedOn === undefined) return undefined;
    consequence.on = dateAfter(basis.evaluatedOn, -random.between(2, 20));
    return [['consequences', index, 'on']];
  },
};
